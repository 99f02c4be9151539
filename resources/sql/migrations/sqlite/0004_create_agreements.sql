-- Council sessions by name, and the agreements voted in them: parties, worksites carried, instalments, amendments.

CREATE TABLE session (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code     TEXT    NOT NULL,
    kind     INTEGER NOT NULL,
    year     INTEGER NOT NULL,
    number   INTEGER,
    names    TEXT    NOT NULL,
    opens_on TEXT,
    UNIQUE (code)
) STRICT;

CREATE TABLE agreement (
    id                  INTEGER PRIMARY KEY,
    revision            INTEGER NOT NULL DEFAULT 1,
    number              TEXT    NOT NULL,
    kind                INTEGER NOT NULL,
    edition             INTEGER NOT NULL REFERENCES edition (id),
    component           INTEGER REFERENCES component (id),
    framework           INTEGER REFERENCES agreement (id),
    title               TEXT    NOT NULL,
    object              TEXT,
    state               INTEGER NOT NULL,
    starts_on           TEXT,
    ends_on             TEXT,
    person_months       INTEGER,
    unit_cost           INTEGER,
    supervision_fee     INTEGER,
    amount              INTEGER,
    wages_elsewhere     INTEGER,
    budget_line         INTEGER REFERENCES budget_line (id),
    reference           TEXT,
    session             INTEGER REFERENCES session (id),
    deliberation_number TEXT,
    deliberation_on     TEXT,
    executory_on        TEXT,
    visa_number         TEXT,
    visa_on             TEXT,
    hijri_date          TEXT,
    UNIQUE (number),
    CHECK (ends_on IS NULL OR starts_on IS NULL OR starts_on <= ends_on)
) STRICT;
CREATE INDEX agreement_by_edition_kind_state ON agreement (edition, kind, state);
CREATE INDEX agreement_by_framework ON agreement (framework);

CREATE TABLE agreement_party (
    id             INTEGER PRIMARY KEY,
    agreement_id   INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    role           INTEGER NOT NULL,
    partner        INTEGER REFERENCES partner (id),
    representative TEXT,
    capacity       TEXT,
    delegation_act TEXT,
    signed_on      TEXT,
    signed_at      TEXT
) STRICT;
CREATE INDEX agreement_party_by_agreement_id ON agreement_party (agreement_id);
CREATE INDEX agreement_party_by_partner ON agreement_party (partner);

CREATE TABLE agreement_worksite (
    id            INTEGER PRIMARY KEY,
    agreement_id  INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    worksite      INTEGER NOT NULL REFERENCES worksite (id),
    person_months INTEGER NOT NULL,
    CHECK (person_months >= 0)
) STRICT;
CREATE INDEX agreement_worksite_by_agreement_id ON agreement_worksite (agreement_id);
CREATE INDEX agreement_worksite_by_worksite ON agreement_worksite (worksite);

CREATE TABLE instalment (
    id                   INTEGER PRIMARY KEY,
    agreement_id         INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    position             INTEGER NOT NULL,
    number               INTEGER NOT NULL,
    share                INTEGER,
    amount               INTEGER NOT NULL,
    condition            TEXT,
    due_on               TEXT,
    evidence             TEXT,
    evidence_received_on TEXT,
    justified            INTEGER,
    recovered            INTEGER,
    order_number         TEXT,
    state                INTEGER NOT NULL
) STRICT;
CREATE INDEX instalment_by_agreement_id ON instalment (agreement_id);
CREATE INDEX instalment_by_state_due_on ON instalment (state, due_on);

CREATE TABLE instalment_state (
    id            INTEGER PRIMARY KEY,
    instalment_id INTEGER NOT NULL REFERENCES instalment (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    from_state    INTEGER NOT NULL,
    to_state      INTEGER NOT NULL,
    effective_on  TEXT    NOT NULL,
    recorded_at   TEXT,
    actor         TEXT,
    motive        TEXT,
    document      TEXT,
    overridden    TEXT
) STRICT;
CREATE INDEX instalment_state_by_instalment_id ON instalment_state (instalment_id);

CREATE TABLE amendment (
    id                  INTEGER PRIMARY KEY,
    agreement_id        INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    position            INTEGER NOT NULL,
    number              INTEGER NOT NULL,
    decided_on          TEXT,
    in_force_on         TEXT,
    what                TEXT    NOT NULL,
    new_end             TEXT,
    added_amount        INTEGER,
    added_person_months INTEGER,
    deliberation        TEXT
) STRICT;
CREATE INDEX amendment_by_agreement_id ON amendment (agreement_id);

CREATE TABLE follow_up_member (
    id           INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    body         TEXT    NOT NULL,
    capacity     TEXT
) STRICT;
CREATE INDEX follow_up_member_by_agreement_id ON follow_up_member (agreement_id);

CREATE TABLE agreement_state (
    id           INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
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
CREATE INDEX agreement_state_by_agreement_id ON agreement_state (agreement_id);
