-- Worksites with their states, visits and incidents, and the job slots they offer.

CREATE TABLE worksite (
    id               INTEGER PRIMARY KEY,
    revision         INTEGER NOT NULL DEFAULT 1,
    code             TEXT    NOT NULL,
    edition          INTEGER NOT NULL REFERENCES edition (id),
    component        INTEGER REFERENCES component (id),
    employer         INTEGER REFERENCES partner (id),
    title            TEXT    NOT NULL,
    description      TEXT,
    sector           INTEGER REFERENCES sector (id),
    size_class       INTEGER NOT NULL,
    commune          INTEGER REFERENCES territory (id),
    place            TEXT,
    latitude         INTEGER,
    longitude        INTEGER,
    wave             INTEGER,
    months           INTEGER,
    planned_from     TEXT,
    planned_to       TEXT,
    opened_on        TEXT,
    finished_on      TEXT,
    supervisor       TEXT,
    supervisor_phone TEXT,
    service          INTEGER REFERENCES partner (id),
    state            INTEGER NOT NULL,
    UNIQUE (code),
    CHECK (planned_to IS NULL OR planned_from IS NULL OR planned_from <= planned_to),
    CHECK (months >= 0)
) STRICT;
CREATE INDEX worksite_by_edition_state ON worksite (edition, state);
CREATE INDEX worksite_by_commune ON worksite (commune);
CREATE INDEX worksite_by_employer ON worksite (employer);
CREATE INDEX worksite_by_sector ON worksite (sector);

CREATE TABLE worksite_marker (
    id          INTEGER PRIMARY KEY,
    worksite_id INTEGER NOT NULL REFERENCES worksite (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    marker      INTEGER NOT NULL REFERENCES marker (id)
) STRICT;
CREATE INDEX worksite_marker_by_worksite_id ON worksite_marker (worksite_id);

CREATE TABLE visit (
    id                INTEGER PRIMARY KEY,
    worksite_id       INTEGER NOT NULL REFERENCES worksite (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    visited_on        TEXT    NOT NULL,
    visitor           TEXT,
    findings          TEXT,
    corrective_action TEXT,
    due_on            TEXT,
    done_on           TEXT,
    evidence          TEXT
) STRICT;
CREATE INDEX visit_by_worksite_id ON visit (worksite_id);

CREATE TABLE incident (
    id          INTEGER PRIMARY KEY,
    worksite_id INTEGER NOT NULL REFERENCES worksite (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    happened_on TEXT    NOT NULL,
    kind        INTEGER NOT NULL,
    description TEXT    NOT NULL,
    injured     INTEGER,
    measures    TEXT,
    closed_on   TEXT
) STRICT;
CREATE INDEX incident_by_worksite_id ON incident (worksite_id);

CREATE TABLE worksite_state (
    id           INTEGER PRIMARY KEY,
    worksite_id  INTEGER NOT NULL REFERENCES worksite (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    from_state   INTEGER NOT NULL,
    to_state     INTEGER NOT NULL,
    effective_on TEXT    NOT NULL,
    recorded_at  TEXT,
    actor        TEXT,
    motive       TEXT,
    document     TEXT,
    overridden   TEXT
) STRICT;
CREATE INDEX worksite_state_by_worksite_id ON worksite_state (worksite_id);

CREATE TABLE slot (
    id                INTEGER PRIMARY KEY,
    revision          INTEGER NOT NULL DEFAULT 1,
    worksite          INTEGER NOT NULL REFERENCES worksite (id),
    number            INTEGER NOT NULL,
    trade             INTEGER NOT NULL REFERENCES trade (id),
    months            INTEGER NOT NULL,
    requirement       TEXT,
    withdrawn_on      TEXT,
    withdrawal_motive TEXT,
    UNIQUE (worksite, number),
    CHECK (months > 0)
) STRICT;
CREATE INDEX slot_by_trade ON slot (trade);
