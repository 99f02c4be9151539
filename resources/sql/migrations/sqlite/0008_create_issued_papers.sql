-- Papers that left the house under a code: frozen for ever. Their content and PDF lie apart from what lists read.

CREATE TABLE issued_paper (
    id                INTEGER PRIMARY KEY,
    revision          INTEGER NOT NULL DEFAULT 1,
    code              TEXT    NOT NULL,
    title             TEXT,
    reference         TEXT,
    kind              INTEGER NOT NULL,
    language          INTEGER NOT NULL,
    about_kind        TEXT,
    about_id          INTEGER NOT NULL DEFAULT 0, -- any kind of record: it may be gone by now
    about_revision    INTEGER NOT NULL DEFAULT 0,
    edition           INTEGER REFERENCES edition (id),
    session           INTEGER REFERENCES session (id),
    starts_on         TEXT,
    ends_on           TEXT,
    issued_on         TEXT    NOT NULL,
    issued_at         TEXT    NOT NULL,
    issued_by         TEXT    NOT NULL,
    fingerprint       TEXT    NOT NULL,
    pdf_digest        TEXT    NOT NULL,
    wording           TEXT,
    journalled        INTEGER NOT NULL,
    state             INTEGER NOT NULL DEFAULT 0,
    withdrawn_on      TEXT,
    withdrawal_motive TEXT,
    UNIQUE (code)
) STRICT;
CREATE INDEX issued_paper_by_fingerprint ON issued_paper (fingerprint);
CREATE INDEX issued_paper_by_record ON issued_paper (about_kind, about_id);

CREATE TABLE issued_paper_content (
    paper_id  INTEGER PRIMARY KEY REFERENCES issued_paper (id),
    canonical BLOB NOT NULL, -- compressed
    pdf       BLOB NOT NULL
) STRICT;

CREATE TRIGGER issued_paper_is_frozen
BEFORE UPDATE OF id, code, title, reference, kind, language, about_kind, about_id, about_revision, edition, session,
                 starts_on, ends_on, issued_on, issued_at, issued_by, fingerprint, pdf_digest, wording, journalled
ON issued_paper
WHEN (OLD.id, OLD.code, OLD.title, OLD.reference, OLD.kind, OLD.language, OLD.about_kind, OLD.about_id,
      OLD.about_revision, OLD.edition, OLD.session, OLD.starts_on, OLD.ends_on, OLD.issued_on, OLD.issued_at,
      OLD.issued_by, OLD.fingerprint, OLD.pdf_digest, OLD.wording, OLD.journalled)
     IS NOT
     (NEW.id, NEW.code, NEW.title, NEW.reference, NEW.kind, NEW.language, NEW.about_kind, NEW.about_id,
      NEW.about_revision, NEW.edition, NEW.session, NEW.starts_on, NEW.ends_on, NEW.issued_on, NEW.issued_at,
      NEW.issued_by, NEW.fingerprint, NEW.pdf_digest, NEW.wording, NEW.journalled)
BEGIN SELECT RAISE(ABORT, 'an issued paper is frozen'); END;

CREATE TRIGGER issued_paper_stays
BEFORE DELETE ON issued_paper
BEGIN SELECT RAISE(ABORT, 'an issued paper is withdrawn, never deleted'); END;

CREATE TRIGGER issued_paper_content_is_frozen
BEFORE UPDATE ON issued_paper_content
BEGIN SELECT RAISE(ABORT, 'an issued paper is frozen'); END;

CREATE TRIGGER issued_paper_content_stays
BEFORE DELETE ON issued_paper_content
BEGIN SELECT RAISE(ABORT, 'an issued paper is withdrawn, never deleted'); END;
