-- Rule O4: what partners are recognised by, which were merged, and which were told apart.

ALTER TABLE partner ADD COLUMN merged_into INTEGER REFERENCES partner (id);
CREATE INDEX partner_by_merged_into ON partner (merged_into);

CREATE TABLE partner_key (
    partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    reason     INTEGER NOT NULL, -- TwinReason
    key        TEXT    NOT NULL, -- folded
    PRIMARY KEY (reason, key, partner_id)
) STRICT;
CREATE INDEX partner_key_by_partner_id ON partner_key (partner_id);

-- twin_key folds as core/domain/partner_twins does, whose reasons these numbers are.
INSERT INTO partner_key (partner_id, reason, key)
SELECT DISTINCT partner_id, reason, key FROM (
    SELECT p.id AS partner_id, 0 AS reason, twin_key(0, n.value, NULL) AS key FROM partner p, json_each(p.names) n
    UNION ALL SELECT p.id, 1, twin_key(1, p.receipt_number, p.receipt_date) FROM partner p
    UNION ALL SELECT p.id, 2, twin_key(2, p.ice, NULL) FROM partner p
    UNION ALL SELECT b.partner_id, 3, twin_key(3, b.rib, NULL) FROM bank_account b
    UNION ALL SELECT p.id, 4, twin_key(4, p.phone, NULL) FROM partner p)
WHERE key <> '';

CREATE TABLE partner_distinction (
    id             INTEGER PRIMARY KEY,
    revision       INTEGER NOT NULL DEFAULT 1,
    code           TEXT    NOT NULL,
    first_partner  INTEGER NOT NULL REFERENCES partner (id),
    second_partner INTEGER NOT NULL REFERENCES partner (id),
    decided_on     TEXT,
    decided_by     TEXT,
    motive         TEXT,
    UNIQUE (code)
) STRICT;
CREATE INDEX partner_distinction_by_first_partner ON partner_distinction (first_partner);
CREATE INDEX partner_distinction_by_second_partner ON partner_distinction (second_partner);
