-- Words written for one report of an edition; its figures are counted anew each time it is made.

CREATE TABLE report (
    id           INTEGER PRIMARY KEY,
    revision     INTEGER NOT NULL DEFAULT 1,
    code         TEXT    NOT NULL,
    kind         INTEGER NOT NULL,
    edition      INTEGER NOT NULL REFERENCES edition (id),
    session      INTEGER REFERENCES session (id),
    starts_on    TEXT,
    ends_on      TEXT,
    agenda_item  TEXT,
    rapporteur   TEXT,
    capacity     TEXT,
    introduction TEXT,
    conclusions  TEXT,
    decisions    TEXT,
    UNIQUE (code),
    CHECK (ends_on IS NULL OR starts_on IS NULL OR starts_on <= ends_on)
) STRICT;
CREATE INDEX report_by_edition ON report (edition);
