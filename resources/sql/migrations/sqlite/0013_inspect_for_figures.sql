-- Records that figures leave out because a rule blocks them, and those they count with a warning (I1). Written with the record.

CREATE TABLE inspected (
    kind      TEXT    NOT NULL,
    record_id INTEGER NOT NULL,
    left_out  INTEGER NOT NULL,
    warnings  INTEGER NOT NULL,
    PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

-- No row: the records of an older file have not been inspected yet.
CREATE TABLE inspection (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    done_on TEXT    NOT NULL
) STRICT;
INSERT INTO inspection (id, done_on)
SELECT 1, date('now') WHERE NOT EXISTS (SELECT 1 FROM worksite) AND NOT EXISTS (SELECT 1 FROM agreement);
