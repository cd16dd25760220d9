INSERT INTO entry (
    id, desk, sequence, kind, act, subject, refers_to, read_at, written_at, hub_offset, operator, payload, previous, hash
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
