-- Logins: who may use the file, from when to when, and the hashes of their passwords, which lie apart from the
-- records so that no journal, export or search reads them.

ALTER TABLE account ADD COLUMN active_from TEXT;
ALTER TABLE account ADD COLUMN active_to TEXT;
ALTER TABLE office ADD COLUMN login_required INTEGER NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN idle_minutes INTEGER DEFAULT 15;

CREATE TABLE account_secret (
    account      INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    hash         TEXT    NOT NULL,           -- Argon2id, as libsodium writes it
    strength     INTEGER NOT NULL,           -- 0 moderate (256 MiB), 1 interactive (64 MiB): the computer had no more
    changed_at   TEXT    NOT NULL,           -- UTC
    failures     INTEGER NOT NULL DEFAULT 0, -- wrong passwords since the last right one
    failed_at    TEXT,
    signed_in_at TEXT
) STRICT;

-- The journal of one person, and their undo.
CREATE INDEX journal_entry_by_actor ON journal_entry (actor, sequence);
