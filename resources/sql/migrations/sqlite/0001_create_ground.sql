-- The ground: journal, bin, search, attachments, and what every record refers to. Money in minor units, days as ISO 8601,
-- localized texts as JSON objects by language (validated in C++: a CHECK may not call JSON functions under TRUSTED_SCHEMA=0).

-- Next id of this office's rows: office number x 2^40 + counter.
CREATE TABLE id_counter (
    office INTEGER PRIMARY KEY,
    next   INTEGER NOT NULL
) STRICT;

-- One entry a verb. The hash chains over the digests of its changes, so that payloads can be erased and the chain still holds.
CREATE TABLE journal_entry (
    sequence    INTEGER PRIMARY KEY,
    recorded_at TEXT    NOT NULL, -- UTC, milliseconds
    working_day TEXT    NOT NULL,
    actor       TEXT    NOT NULL,
    verb        TEXT    NOT NULL,
    sort        INTEGER NOT NULL, -- 0 edit (can be undone), 1 act, 2 undo, 3 redo
    undoes      INTEGER ,          -- sequence of the edit that this undo or redo is about
    subject     TEXT    NOT NULL, -- what people call the record: "AW2-2023/017"
    motive      TEXT,
    hash        BLOB    NOT NULL
) STRICT;

CREATE TABLE journal_change (
    sequence   INTEGER NOT NULL REFERENCES journal_entry (sequence),
    ordinal    INTEGER NOT NULL,
    kind       TEXT    NOT NULL,
    record_id  INTEGER NOT NULL,
    digest     BLOB    NOT NULL, -- keyed BLAKE2b of the payload
    PRIMARY KEY (sequence, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_change_by_record ON journal_change (kind, record_id, sequence);

CREATE TABLE journal_payload (
    sequence   INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    salt       BLOB    NOT NULL,
    before     TEXT,
    after      TEXT,
    PRIMARY KEY (sequence, ordinal),
    FOREIGN KEY (sequence, ordinal) REFERENCES journal_change (sequence, ordinal)
) STRICT, WITHOUT ROWID;

-- Deleted records, whole, until somebody empties the bin.
CREATE TABLE bin_entry (
    kind       TEXT    NOT NULL,
    record_id  INTEGER NOT NULL,
    subject    TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    deleted_on TEXT    NOT NULL,
    actor      TEXT    NOT NULL,
    content    TEXT    NOT NULL, -- JSON of the aggregate
    PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

-- What the search field looks through: one row a record. Written by the repository, never by triggers.
CREATE TABLE search_row (
    id         INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL,
    record_id  INTEGER NOT NULL,
    subject    TEXT    NOT NULL,
    name       TEXT    NOT NULL, -- JSON, localized
    keys       TEXT    NOT NULL, -- folded words
    UNIQUE (kind, record_id)
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (keys, content = 'search_row', content_rowid = 'id', tokenize = 'trigram');
-- Queries shorter than three characters: prefixes of the folded words.
CREATE TABLE search_word (
    word       TEXT    NOT NULL,
    search_row INTEGER NOT NULL REFERENCES search_row (id) ON DELETE CASCADE,
    PRIMARY KEY (word, search_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_word_by_row ON search_word (search_row);

CREATE TABLE saved_filter (
    id         INTEGER PRIMARY KEY,
    list       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    filter     TEXT    NOT NULL, -- JSON
    UNIQUE (list, name)
) STRICT;

-- Forms that were being typed: a draft survives a crash.
CREATE TABLE form_draft (
    kind              TEXT    NOT NULL,
    record_id         INTEGER NOT NULL, -- 0: a new record
    saved_at          TEXT    NOT NULL,
    content           TEXT    NOT NULL, -- JSON of the aggregate
    PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE territory (
    id                INTEGER PRIMARY KEY,
    revision          INTEGER NOT NULL DEFAULT 1,
    code              TEXT    NOT NULL,
    kind              INTEGER NOT NULL,
    parent            INTEGER REFERENCES territory (id),
    names             TEXT    NOT NULL,
    spellings         TEXT,
    setting           INTEGER NOT NULL,
    valid_from        TEXT,
    valid_to          TEXT,
    population        INTEGER,
    women             INTEGER,
    households        INTEGER,
    labour_force      INTEGER,
    unemployment_rate INTEGER,
    source            TEXT,
    CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX territory_by_code ON territory (code);
CREATE INDEX territory_by_parent ON territory (parent);

CREATE TABLE territory_crosswalk (
    id             INTEGER PRIMARY KEY,
    revision       INTEGER NOT NULL DEFAULT 1,
    from_territory INTEGER NOT NULL REFERENCES territory (id),
    to_territory   INTEGER NOT NULL REFERENCES territory (id),
    effective_on   TEXT    NOT NULL,
    share          INTEGER,
    source         TEXT,
    CHECK (share BETWEEN 0 AND 10000)
) STRICT;
CREATE INDEX territory_crosswalk_by_from_territory ON territory_crosswalk (from_territory);
CREATE INDEX territory_crosswalk_by_to_territory ON territory_crosswalk (to_territory);

CREATE TABLE programme (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code     TEXT    NOT NULL,
    names    TEXT    NOT NULL,
    kind     INTEGER NOT NULL,
    UNIQUE (code)
) STRICT;

CREATE TABLE sector (
    id          INTEGER PRIMARY KEY,
    revision    INTEGER NOT NULL DEFAULT 1,
    code        TEXT    NOT NULL,
    names       TEXT    NOT NULL,
    position    INTEGER,
    active_from TEXT,
    active_to   TEXT,
    UNIQUE (code)
) STRICT;

CREATE TABLE marker (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code     TEXT    NOT NULL,
    names    TEXT    NOT NULL,
    position INTEGER,
    UNIQUE (code)
) STRICT;

CREATE TABLE trade (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code     TEXT    NOT NULL,
    names    TEXT    NOT NULL,
    UNIQUE (code)
) STRICT;

CREATE TABLE edition (
    id              INTEGER PRIMARY KEY,
    revision        INTEGER NOT NULL DEFAULT 1,
    code            TEXT    NOT NULL,
    programme       INTEGER NOT NULL REFERENCES programme (id),
    label           TEXT    NOT NULL,
    starts_on       TEXT    NOT NULL,
    ends_on         TEXT    NOT NULL,
    legal_reference TEXT,
    currency        TEXT    NOT NULL,
    UNIQUE (code),
    CHECK (starts_on <= ends_on)
) STRICT;

CREATE TABLE component (
    id         INTEGER PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    code       TEXT    NOT NULL,
    names      TEXT    NOT NULL
) STRICT;
CREATE INDEX component_by_edition_id ON component (edition_id);

CREATE TABLE parameter (
    id         INTEGER PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    name       INTEGER NOT NULL,
    valid_from TEXT    NOT NULL,
    value      INTEGER,
    payer      INTEGER,
    source     TEXT
) STRICT;
CREATE INDEX parameter_by_edition_id ON parameter (edition_id);

CREATE TABLE contribution (
    id            INTEGER PRIMARY KEY,
    edition_id    INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    code          TEXT    NOT NULL,
    names         TEXT    NOT NULL,
    employer_rate INTEGER,
    employee_rate INTEGER,
    ceiling       INTEGER,
    valid_from    TEXT,
    valid_to      TEXT
) STRICT;
CREATE INDEX contribution_by_edition_id ON contribution (edition_id);

CREATE TABLE target (
    id         INTEGER PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    measure    INTEGER NOT NULL,
    status     INTEGER NOT NULL,
    value      INTEGER NOT NULL,
    decided_on TEXT,
    assumed    INTEGER NOT NULL,
    source     TEXT
) STRICT;
CREATE INDEX target_by_edition_id ON target (edition_id);

CREATE TABLE budget_line (
    id         INTEGER PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    code       TEXT    NOT NULL,
    names      TEXT    NOT NULL,
    source     TEXT,
    year       INTEGER,
    amount     INTEGER
) STRICT;
CREATE INDEX budget_line_by_edition_id ON budget_line (edition_id);

CREATE TABLE office (
    id                    INTEGER PRIMARY KEY,
    revision              INTEGER NOT NULL DEFAULT 1,
    number                INTEGER NOT NULL,
    names                 TEXT    NOT NULL,
    kind                  INTEGER NOT NULL,
    territory             INTEGER REFERENCES territory (id),
    current_edition       INTEGER REFERENCES edition (id),
    letterhead            TEXT,
    languages             TEXT,
    data_authorisation    TEXT,
    data_authorisation_on TEXT,
    place                 TEXT,
    address               TEXT,
    phone                 TEXT,
    email                 TEXT,
    working_day           TEXT,
    backup_limit_mb       INTEGER,
    CHECK (number BETWEEN 1 AND 8191)
) STRICT;

CREATE TABLE paper_setting (
    id         INTEGER PRIMARY KEY,
    office_id  INTEGER NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    valid_from TEXT,
    text       TEXT
) STRICT;
CREATE INDEX paper_setting_by_office_id ON paper_setting (office_id);

CREATE TABLE office_signatory (
    id             INTEGER PRIMARY KEY,
    office_id      INTEGER NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    role           INTEGER NOT NULL,
    name           TEXT    NOT NULL,
    capacity       TEXT,
    delegation_act TEXT,
    valid_from     TEXT,
    valid_to       TEXT
) STRICT;
CREATE INDEX office_signatory_by_office_id ON office_signatory (office_id);

CREATE TABLE account (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    login    TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    role     INTEGER NOT NULL,
    UNIQUE (login)
) STRICT;

CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY,
    revision   INTEGER NOT NULL DEFAULT 1,
    owner_kind TEXT    NOT NULL,
    owner_id   INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    media_type TEXT,
    size       INTEGER,
    sha256 TEXT,
    added_on   TEXT
) STRICT;
CREATE INDEX attachment_by_owner_kind_owner_id ON attachment (owner_kind, owner_id);

-- Bytes of attachments by their SHA-256; kept while the bin or the journal may bring an attachment back.
CREATE TABLE attachment_content (
    sha256  TEXT PRIMARY KEY,
    content BLOB    NOT NULL
) STRICT;
