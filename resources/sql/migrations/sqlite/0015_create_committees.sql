-- Committees and their members, score sheets, selection runs kept as they were computed, complaints.

ALTER TABLE proposal ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

CREATE TABLE committee (
    id          INTEGER PRIMARY KEY,
    revision    INTEGER NOT NULL DEFAULT 1,
    code        TEXT    NOT NULL,
    names       TEXT    NOT NULL,
    founded_by  TEXT,
    active_from TEXT,
    active_to   TEXT,
    voided_on   TEXT,
    voided_by   TEXT,
    void_motive TEXT,
    UNIQUE (code)
) STRICT;

CREATE TABLE committee_member (
    id          INTEGER PRIMARY KEY,
    revision    INTEGER NOT NULL DEFAULT 1,
    code        TEXT    NOT NULL,
    committee   INTEGER NOT NULL REFERENCES committee (id),
    name        TEXT    NOT NULL,
    role        INTEGER NOT NULL,
    body        TEXT,
    account     INTEGER REFERENCES account (id),
    mandate_from TEXT,
    mandate_to  TEXT,
    voided_on   TEXT,
    voided_by   TEXT,
    void_motive TEXT,
    UNIQUE (code)
) STRICT;
CREATE INDEX committee_member_by_committee ON committee_member (committee);
CREATE INDEX committee_member_by_account ON committee_member (account) WHERE account IS NOT NULL;

CREATE TABLE interest_declaration (
    id                  INTEGER PRIMARY KEY,
    committee_member_id INTEGER NOT NULL REFERENCES committee_member (id) ON DELETE CASCADE,
    position            INTEGER NOT NULL,
    partner             INTEGER REFERENCES partner (id),
    proposal            INTEGER REFERENCES proposal (id),
    nature              TEXT    NOT NULL,
    declared_on         TEXT    NOT NULL
) STRICT;
CREATE INDEX interest_declaration_by_committee_member_id ON interest_declaration (committee_member_id);

CREATE TABLE committee_meeting (
    id          INTEGER PRIMARY KEY,
    revision    INTEGER NOT NULL DEFAULT 1,
    number      TEXT    NOT NULL,
    committee   INTEGER NOT NULL REFERENCES committee (id),
    call        INTEGER REFERENCES call (id),
    held_at     TEXT    NOT NULL,
    place       TEXT,
    agenda      TEXT,
    findings    TEXT,
    voided_on   TEXT,
    voided_by   TEXT,
    void_motive TEXT,
    UNIQUE (number)
) STRICT;
CREATE INDEX committee_meeting_by_call ON committee_meeting (call);

CREATE TABLE meeting_attendance (
    id                   INTEGER PRIMARY KEY,
    committee_meeting_id INTEGER NOT NULL REFERENCES committee_meeting (id) ON DELETE CASCADE,
    position             INTEGER NOT NULL,
    member               INTEGER NOT NULL REFERENCES committee_member (id),
    presence             INTEGER NOT NULL,
    remark               TEXT
) STRICT;
CREATE INDEX meeting_attendance_by_committee_meeting_id ON meeting_attendance (committee_meeting_id);

CREATE TABLE review (
    id           INTEGER PRIMARY KEY,
    revision     INTEGER NOT NULL DEFAULT 1,
    number       TEXT    NOT NULL,
    proposal     INTEGER NOT NULL REFERENCES proposal (id),
    member       INTEGER NOT NULL REFERENCES committee_member (id),
    declared_at  TEXT,
    version      INTEGER NOT NULL DEFAULT 0,
    submitted_at TEXT,
    remark       TEXT,
    state        INTEGER NOT NULL,
    UNIQUE (number)
) STRICT;
CREATE INDEX review_by_proposal ON review (proposal);
CREATE INDEX review_by_member ON review (member, state);

CREATE TABLE review_mark (
    id             INTEGER PRIMARY KEY,
    review_id      INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    criterion      INTEGER NOT NULL,
    mark           INTEGER,
    not_applicable INTEGER NOT NULL,
    remark         TEXT
) STRICT;
CREATE INDEX review_mark_by_review_id ON review_mark (review_id);

CREATE TABLE review_state (
    id           INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
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
CREATE INDEX review_state_by_review_id ON review_state (review_id);

CREATE TABLE selection (
    id            INTEGER PRIMARY KEY,
    revision      INTEGER NOT NULL DEFAULT 1,
    number        TEXT    NOT NULL,
    call          INTEGER NOT NULL REFERENCES call (id),
    name          TEXT,
    method        INTEGER NOT NULL,
    computed_at   TEXT,
    budget        INTEGER,
    person_months INTEGER,
    reserve       INTEGER,
    scenario      TEXT,
    result        TEXT,
    state         INTEGER NOT NULL,
    UNIQUE (number)
) STRICT;
CREATE INDEX selection_by_call ON selection (call, state);

CREATE TABLE selection_row (
    id            INTEGER PRIMARY KEY,
    selection_id  INTEGER NOT NULL REFERENCES selection (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    proposal      INTEGER NOT NULL REFERENCES proposal (id),
    rank          INTEGER,
    score         TEXT,
    verdict       INTEGER NOT NULL,
    jobs          INTEGER,
    person_months INTEGER,
    amount        INTEGER,
    reason        TEXT
) STRICT;
CREATE INDEX selection_row_by_selection_id ON selection_row (selection_id);
CREATE INDEX selection_row_by_proposal ON selection_row (proposal);

CREATE TABLE selection_state (
    id           INTEGER PRIMARY KEY,
    selection_id INTEGER NOT NULL REFERENCES selection (id) ON DELETE CASCADE,
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
CREATE INDEX selection_state_by_selection_id ON selection_state (selection_id);

CREATE TABLE complaint (
    id               INTEGER PRIMARY KEY,
    revision         INTEGER NOT NULL DEFAULT 1,
    number           TEXT    NOT NULL,
    received_on      TEXT    NOT NULL,
    complainant      TEXT    NOT NULL,
    partner          INTEGER REFERENCES partner (id),
    subject          TEXT    NOT NULL,
    call             INTEGER REFERENCES call (id),
    proposal         INTEGER REFERENCES proposal (id),
    text             TEXT,
    due_on           TEXT,
    answer           TEXT,
    answer_reference TEXT,
    state            INTEGER NOT NULL,
    voided_on        TEXT,
    voided_by        TEXT,
    void_motive      TEXT,
    UNIQUE (number)
) STRICT;
CREATE INDEX complaint_by_state ON complaint (state, due_on);
CREATE INDEX complaint_by_proposal ON complaint (proposal);

CREATE TABLE complaint_state (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
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
CREATE INDEX complaint_state_by_complaint_id ON complaint_state (complaint_id);
