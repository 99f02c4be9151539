-- The council: its members and standing committees, the rules of its sessions, convocations, sittings with their
-- attendance, agenda items with their ballots, the register of deliberations, recommendations.

CREATE TABLE council_member (
    id              INTEGER PRIMARY KEY,
    revision        INTEGER NOT NULL DEFAULT 1,
    code            TEXT    NOT NULL,
    salutation      INTEGER NOT NULL,
    names           TEXT    NOT NULL,
    initials        TEXT,
    role            INTEGER NOT NULL,
    rank            INTEGER NOT NULL,
    political_group TEXT,
    mandate_from    TEXT    NOT NULL,
    mandate_to      TEXT,
    voided_on   TEXT,
    voided_by   TEXT,
    void_motive TEXT,
    UNIQUE (code)
) STRICT;

CREATE TABLE standing_committee (
    id          INTEGER PRIMARY KEY,
    revision    INTEGER NOT NULL DEFAULT 1,
    code        TEXT    NOT NULL,
    names       TEXT    NOT NULL,
    active_from TEXT,
    active_to   TEXT,
    voided_on   TEXT,
    voided_by   TEXT,
    void_motive TEXT,
    UNIQUE (code)
) STRICT;

CREATE TABLE committee_seat (
    id                    INTEGER PRIMARY KEY,
    standing_committee_id INTEGER NOT NULL REFERENCES standing_committee (id) ON DELETE CASCADE,
    position              INTEGER NOT NULL,
    member                INTEGER NOT NULL REFERENCES council_member (id),
    role                  INTEGER NOT NULL
) STRICT;
CREATE INDEX committee_seat_by_standing_committee_id ON committee_seat (standing_committee_id);

CREATE TABLE council_rule (
    id          INTEGER PRIMARY KEY,
    office_id   INTEGER NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    name        INTEGER NOT NULL,
    valid_from  TEXT,
    value       INTEGER NOT NULL,
    legal_basis TEXT
) STRICT;
CREATE INDEX council_rule_by_office_id ON council_rule (office_id);

ALTER TABLE session ADD COLUMN place TEXT;
ALTER TABLE session ADD COLUMN asked_by INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN asked_on TEXT;
ALTER TABLE session ADD COLUMN bureau_met_on TEXT;
ALTER TABLE session ADD COLUMN agenda_sent_on TEXT;
ALTER TABLE session ADD COLUMN convened_on TEXT;
ALTER TABLE session ADD COLUMN opening_speech TEXT;
ALTER TABLE session ADD COLUMN president_report TEXT;
ALTER TABLE session ADD COLUMN closing TEXT;
ALTER TABLE session ADD COLUMN state INTEGER NOT NULL DEFAULT 0;

CREATE TABLE session_state (
    id           INTEGER PRIMARY KEY,
    session_id        INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
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
CREATE INDEX session_state_by_session_id ON session_state (session_id);

CREATE TABLE convocation (
    id          INTEGER PRIMARY KEY,
    session_id  INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    member      INTEGER NOT NULL REFERENCES council_member (id),
    rank        INTEGER NOT NULL,
    sent_on     TEXT,
    channel     INTEGER NOT NULL,
    received_on TEXT
) STRICT;
CREATE INDEX convocation_by_session_id ON convocation (session_id);

CREATE TABLE sitting (
    id                 INTEGER PRIMARY KEY,
    revision           INTEGER NOT NULL DEFAULT 1,
    number             TEXT    NOT NULL,
    session            INTEGER NOT NULL REFERENCES session (id),
    rank               INTEGER NOT NULL,
    held_at            TEXT    NOT NULL,
    place              TEXT,
    chair              INTEGER REFERENCES council_member (id),
    secretary          INTEGER REFERENCES council_member (id),
    authority          TEXT,
    authority_capacity TEXT,
    guests             TEXT,
    opened_at          TEXT,
    closed_at          TEXT,
    state              INTEGER NOT NULL,
    voided_on   TEXT,
    voided_by   TEXT,
    void_motive TEXT,
    UNIQUE (number)
) STRICT;
CREATE INDEX sitting_by_session ON sitting (session);

CREATE TABLE sitting_attendance (
    id         INTEGER PRIMARY KEY,
    sitting_id INTEGER NOT NULL REFERENCES sitting (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    member     INTEGER NOT NULL REFERENCES council_member (id),
    presence   INTEGER NOT NULL,
    arrived_at TEXT,
    left_at    TEXT
) STRICT;
CREATE INDEX sitting_attendance_by_sitting_id ON sitting_attendance (sitting_id);

CREATE TABLE sitting_state (
    id           INTEGER PRIMARY KEY,
    sitting_id        INTEGER NOT NULL REFERENCES sitting (id) ON DELETE CASCADE,
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
CREATE INDEX sitting_state_by_sitting_id ON sitting_state (sitting_id);

CREATE TABLE agenda_item (
    id            INTEGER PRIMARY KEY,
    revision      INTEGER NOT NULL DEFAULT 1,
    number        TEXT    NOT NULL,
    session       INTEGER NOT NULL REFERENCES session (id),
    item_order    INTEGER NOT NULL,
    kind          INTEGER NOT NULL,
    title         TEXT    NOT NULL,
    rapporteur    INTEGER REFERENCES council_member (id),
    committee     INTEGER REFERENCES standing_committee (id),
    opinion       INTEGER NOT NULL,
    opinion_on    TEXT,
    opinion_text  TEXT,
    origin        INTEGER NOT NULL,
    added_on      TEXT,
    detached_from INTEGER REFERENCES agenda_item (id),
    needs_visa    INTEGER NOT NULL,
    presentation  TEXT,
    sitting       INTEGER REFERENCES sitting (id),
    ballot_mode   INTEGER NOT NULL,
    majority_base INTEGER NOT NULL,
    in_office     INTEGER,
    present       INTEGER,
    recused       INTEGER,
    in_favour     INTEGER,
    against       INTEGER,
    abstained     INTEGER,
    blank         INTEGER,
    casting_vote  INTEGER NOT NULL,
    voted_at      TEXT,
    state         INTEGER NOT NULL,
    voided_on   TEXT,
    voided_by   TEXT,
    void_motive TEXT,
    UNIQUE (number)
) STRICT;
CREATE INDEX agenda_item_by_session ON agenda_item (session, item_order);

CREATE TABLE agenda_agreement (
    id             INTEGER PRIMARY KEY,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    agreement      INTEGER NOT NULL REFERENCES agreement (id)
) STRICT;
CREATE INDEX agenda_agreement_by_agenda_item_id ON agenda_agreement (agenda_item_id);
CREATE INDEX agenda_agreement_by_agreement ON agenda_agreement (agreement);

CREATE TABLE member_vote (
    id             INTEGER PRIMARY KEY,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    member         INTEGER NOT NULL REFERENCES council_member (id),
    vote           INTEGER NOT NULL,
    remark         TEXT
) STRICT;
CREATE INDEX member_vote_by_agenda_item_id ON member_vote (agenda_item_id);

CREATE TABLE intervention (
    id             INTEGER PRIMARY KEY,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    member         INTEGER NOT NULL REFERENCES council_member (id),
    summary        TEXT
) STRICT;
CREATE INDEX intervention_by_agenda_item_id ON intervention (agenda_item_id);

CREATE TABLE agenda_item_state (
    id           INTEGER PRIMARY KEY,
    agenda_item_id        INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
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
CREATE INDEX agenda_item_state_by_agenda_item_id ON agenda_item_state (agenda_item_id);

CREATE TABLE deliberation (
    id                INTEGER PRIMARY KEY,
    revision          INTEGER NOT NULL DEFAULT 1,
    number            TEXT    NOT NULL,
    year              INTEGER NOT NULL,
    sequence          INTEGER NOT NULL,
    decided_on        TEXT    NOT NULL,
    session           INTEGER NOT NULL REFERENCES session (id),
    item              INTEGER NOT NULL REFERENCES agenda_item (id),
    subject           TEXT    NOT NULL,
    text              TEXT,
    is_adopted        INTEGER NOT NULL,
    needs_visa        INTEGER NOT NULL,
    amends            INTEGER REFERENCES deliberation (id),
    annuls            INTEGER REFERENCES deliberation (id),
    transcribed_on    TEXT,
    posted_on         TEXT,
    sent_on           TEXT,
    opposition_until  TEXT,
    opposed_on        TEXT,
    visa_requested_on TEXT,
    visa_due_on       TEXT,
    visa_on           TEXT,
    visa_number       TEXT,
    visa_refused_on   TEXT,
    published_on      TEXT,
    annulled_on       TEXT,
    motive            TEXT,
    UNIQUE (number)
) STRICT;
CREATE INDEX deliberation_by_year ON deliberation (year, sequence);
CREATE INDEX deliberation_by_session ON deliberation (session);
CREATE INDEX deliberation_by_item ON deliberation (item);

CREATE TABLE recommendation (
    id          INTEGER PRIMARY KEY,
    revision    INTEGER NOT NULL DEFAULT 1,
    number      TEXT    NOT NULL,
    session     INTEGER REFERENCES session (id),
    item        INTEGER REFERENCES agenda_item (id),
    axis        TEXT,
    text        TEXT    NOT NULL,
    owner       TEXT,
    due_on      TEXT,
    answer      TEXT,
    state       INTEGER NOT NULL,
    voided_on   TEXT,
    voided_by   TEXT,
    void_motive TEXT,
    UNIQUE (number)
) STRICT;
CREATE INDEX recommendation_by_session ON recommendation (session);
CREATE INDEX recommendation_by_due ON recommendation (state, due_on);

CREATE TABLE recommendation_state (
    id           INTEGER PRIMARY KEY,
    recommendation_id        INTEGER NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
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
CREATE INDEX recommendation_state_by_recommendation_id ON recommendation_state (recommendation_id);
