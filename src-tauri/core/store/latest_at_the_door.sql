e.position IN (
    SELECT position FROM entry
    WHERE desk = ?1
      AND kind IN ('checked_in', 'refused', 'substituted', 'code_linked', 'left', 'returned', 'lunch_claimed')
    ORDER BY sequence DESC
    LIMIT ?2
)
