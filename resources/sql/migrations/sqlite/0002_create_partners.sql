-- Partners with their officers, accounts, documents and status.

CREATE TABLE document_kind (
    id           INTEGER PRIMARY KEY,
    revision     INTEGER NOT NULL DEFAULT 1,
    code         TEXT    NOT NULL,
    names        TEXT    NOT NULL,
    required_for TEXT,
    position     INTEGER,
    UNIQUE (code)
) STRICT;

CREATE TABLE partner (
    id                   INTEGER PRIMARY KEY,
    revision             INTEGER NOT NULL DEFAULT 1,
    number               TEXT    NOT NULL,
    kind                 INTEGER NOT NULL,
    names                TEXT    NOT NULL,
    acronym              TEXT,
    receipt_number       TEXT,
    receipt_date         TEXT,
    renewal_receipt      TEXT,
    renewal_date         TEXT,
    ice                  TEXT,
    tax_id               TEXT,
    trade_register       TEXT,
    cnss                 TEXT,
    cooperative_register TEXT,
    commune              INTEGER REFERENCES territory (id),
    address              TEXT,
    phone                TEXT,
    email                TEXT,
    status               INTEGER NOT NULL,
    remark               TEXT,
    UNIQUE (number)
) STRICT;
CREATE INDEX partner_by_commune ON partner (commune);
CREATE INDEX partner_by_kind ON partner (kind);

CREATE TABLE officer (
    id           INTEGER PRIMARY KEY,
    partner_id   INTEGER NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    name         TEXT    NOT NULL,
    role         TEXT,
    signs        INTEGER NOT NULL,
    mandate_from TEXT,
    mandate_to   TEXT,
    phone        TEXT
) STRICT;
CREATE INDEX officer_by_partner_id ON officer (partner_id);

CREATE TABLE bank_account (
    id         INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    rib        TEXT    NOT NULL,
    holder     TEXT,
    valid_from TEXT,
    valid_to   TEXT
) STRICT;
CREATE INDEX bank_account_by_partner_id ON bank_account (partner_id);
CREATE INDEX bank_account_by_rib ON bank_account (rib);

CREATE TABLE partner_document (
    id            INTEGER PRIMARY KEY,
    partner_id    INTEGER NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    document_kind INTEGER NOT NULL REFERENCES document_kind (id),
    reference     TEXT,
    received_on   TEXT,
    valid_until   TEXT,
    verdict       INTEGER NOT NULL,
    remark        TEXT
) STRICT;
CREATE INDEX partner_document_by_partner_id ON partner_document (partner_id);

CREATE INDEX partner_document_by_valid_until ON partner_document (valid_until);

CREATE TABLE partner_state (
    id           INTEGER PRIMARY KEY,
    partner_id   INTEGER NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
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
CREATE INDEX partner_state_by_partner_id ON partner_state (partner_id);
