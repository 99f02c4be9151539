-- Words of papers that the office changed; a paper without a row here has the shipped words.

CREATE TABLE paper_template (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code     TEXT    NOT NULL,
    paper    INTEGER NOT NULL,
    language INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    text     TEXT    NOT NULL,
    UNIQUE (code)
) STRICT;
