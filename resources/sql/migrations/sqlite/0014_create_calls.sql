-- Calls for projects with their criteria, and the files that partners hand in under them.

CREATE TABLE call (
    id            INTEGER PRIMARY KEY,
    revision      INTEGER NOT NULL DEFAULT 1,
    number        TEXT    NOT NULL,
    edition       INTEGER NOT NULL REFERENCES edition (id),
    kind          INTEGER NOT NULL,
    title         TEXT    NOT NULL,
    notice        TEXT,
    opens_at      TEXT,
    closes_at     TEXT,
    sealed        INTEGER NOT NULL,
    budget        INTEGER,
    person_months INTEGER,
    place         TEXT,
    state         INTEGER NOT NULL,
    voided_on     TEXT,
    voided_by     TEXT,
    void_motive   TEXT,
    UNIQUE (number)
) STRICT;
CREATE INDEX call_by_edition ON call (edition, state);

CREATE TABLE call_sector (
    id       INTEGER PRIMARY KEY,
    call_id  INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sector   INTEGER NOT NULL REFERENCES sector (id)
) STRICT;
CREATE INDEX call_sector_by_call_id ON call_sector (call_id);

CREATE TABLE call_commune (
    id       INTEGER PRIMARY KEY,
    call_id  INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    commune  INTEGER NOT NULL REFERENCES territory (id)
) STRICT;
CREATE INDEX call_commune_by_call_id ON call_commune (call_id);

CREATE TABLE call_document (
    id            INTEGER PRIMARY KEY,
    call_id       INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    document_kind INTEGER NOT NULL REFERENCES document_kind (id),
    partner_kind  INTEGER
) STRICT;
CREATE INDEX call_document_by_call_id ON call_document (call_id);

CREATE TABLE criterion (
    id       INTEGER PRIMARY KEY,
    call_id  INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    names    TEXT    NOT NULL,
    help     TEXT,
    scale    INTEGER NOT NULL,
    weight   INTEGER NOT NULL
) STRICT;
CREATE INDEX criterion_by_call_id ON criterion (call_id);

CREATE TABLE call_state (
    id           INTEGER PRIMARY KEY,
    call_id      INTEGER NOT NULL REFERENCES call (id) ON DELETE CASCADE,
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
CREATE INDEX call_state_by_call_id ON call_state (call_id);

CREATE TABLE proposal (
    id               INTEGER PRIMARY KEY,
    revision         INTEGER NOT NULL DEFAULT 1,
    receipt          TEXT    NOT NULL,
    call             INTEGER NOT NULL REFERENCES call (id),
    received_at      TEXT    NOT NULL,
    depositor        TEXT,
    partner          INTEGER NOT NULL REFERENCES partner (id),
    title            TEXT,
    sector           INTEGER REFERENCES sector (id),
    commune          INTEGER REFERENCES territory (id),
    place            TEXT,
    description      TEXT,
    starts_on        TEXT,
    months           INTEGER,
    service          INTEGER REFERENCES partner (id),
    fewest_slots     INTEGER,
    documents_due_on TEXT,
    state            INTEGER NOT NULL,
    worksite         INTEGER REFERENCES worksite (id),
    agreement        INTEGER REFERENCES agreement (id),
    voided_on        TEXT,
    voided_by        TEXT,
    void_motive      TEXT,
    UNIQUE (receipt)
) STRICT;
CREATE INDEX proposal_by_call_state ON proposal (call, state);
CREATE INDEX proposal_by_partner ON proposal (partner);
CREATE INDEX proposal_by_commune ON proposal (commune);

CREATE TABLE proposal_marker (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    marker      INTEGER NOT NULL REFERENCES marker (id)
) STRICT;
CREATE INDEX proposal_marker_by_proposal_id ON proposal_marker (proposal_id);

CREATE TABLE proposal_phase (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    what        TEXT    NOT NULL,
    starts_on   TEXT,
    months      INTEGER,
    staff       INTEGER
) STRICT;
CREATE INDEX proposal_phase_by_proposal_id ON proposal_phase (proposal_id);

CREATE TABLE slot_request (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    trade       INTEGER NOT NULL REFERENCES trade (id),
    count       INTEGER NOT NULL,
    months      INTEGER NOT NULL,
    starts_on   TEXT
) STRICT;
CREATE INDEX slot_request_by_proposal_id ON slot_request (proposal_id);

CREATE TABLE proposal_document (
    id            INTEGER PRIMARY KEY,
    proposal_id   INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    document_kind INTEGER NOT NULL REFERENCES document_kind (id),
    verdict       INTEGER NOT NULL,
    received_on   TEXT,
    remark        TEXT
) STRICT;
CREATE INDEX proposal_document_by_proposal_id ON proposal_document (proposal_id);

CREATE TABLE proposal_state (
    id           INTEGER PRIMARY KEY,
    proposal_id  INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
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
CREATE INDEX proposal_state_by_proposal_id ON proposal_state (proposal_id);
