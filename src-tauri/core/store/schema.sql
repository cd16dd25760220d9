-- The event file, format 1. Migrations are never edited once released.

-- What belongs to the file as a whole: the event's facts, the ticket key (office files only), the practice clock.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Desks that wrote here. `machine` and `file` are where: another machine or another file is another desk.
CREATE TABLE desk (
    id       BLOB    NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL,
    machine  TEXT    NOT NULL,
    file     TEXT    NOT NULL,
    begun_at INTEGER NOT NULL
) STRICT;

CREATE INDEX desk_by_place ON desk (machine, file, name);

-- The journal. Times are microseconds since 1970 in UTC.
CREATE TABLE entry (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB    NOT NULL UNIQUE,
    desk       BLOB    NOT NULL REFERENCES desk (id),
    sequence   INTEGER NOT NULL,
    kind       TEXT    NOT NULL,
    act        BLOB    NOT NULL,
    subject    TEXT,
    refers_to  BLOB,
    read_at    INTEGER NOT NULL,
    written_at INTEGER NOT NULL,
    hub_offset INTEGER,
    operator   TEXT    NOT NULL,
    payload    BLOB    NOT NULL,
    previous   BLOB    NOT NULL,
    hash       BLOB    NOT NULL,
    UNIQUE (desk, sequence)
) STRICT;

CREATE INDEX entry_by_act ON entry (act);
CREATE INDEX entry_by_subject ON entry (subject) WHERE subject IS NOT NULL;

-- What is personal in an entry. A purge deletes rows here; the chain still verifies.
CREATE TABLE payload (
    entry INTEGER NOT NULL PRIMARY KEY REFERENCES entry (position),
    salt  BLOB    NOT NULL,
    body  BLOB    NOT NULL
) STRICT;

-- What a roster revision adds (`adds` = 1) or alters. `fields` is a JSON object of texts.
CREATE TABLE roster_row (
    revision INTEGER NOT NULL REFERENCES entry (position),
    attendee TEXT    NOT NULL,
    adds     INTEGER NOT NULL,
    fields   TEXT    NOT NULL,
    PRIMARY KEY (revision, attendee)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_is_never_altered BEFORE UPDATE ON entry
BEGIN SELECT RAISE (ABORT, 'the journal is only ever appended to'); END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE (ABORT, 'the journal is only ever appended to'); END;

CREATE TRIGGER payload_is_never_altered BEFORE UPDATE ON payload
BEGIN SELECT RAISE (ABORT, 'a payload is kept or purged, never altered'); END;

CREATE TRIGGER roster_row_is_never_altered BEFORE UPDATE ON roster_row
BEGIN SELECT RAISE (ABORT, 'a roster row is kept or purged, never altered'); END;
