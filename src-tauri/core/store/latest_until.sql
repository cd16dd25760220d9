e.position IN (
    SELECT position FROM entry
    WHERE read_at <= ?1
      AND kind IN ('checked_in', 'refused', 'substituted', 'code_linked', 'left', 'returned', 'lunch_claimed')
    ORDER BY position DESC
    LIMIT ?2
)
