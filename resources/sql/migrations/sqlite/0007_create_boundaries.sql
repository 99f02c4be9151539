-- Boundaries of territories from files that the office imported, with what maps must print beside them.

CREATE TABLE boundary_layer (
    id          INTEGER PRIMARY KEY,
    revision    INTEGER NOT NULL DEFAULT 1,
    name        TEXT    NOT NULL,
    attribution TEXT,
    source      TEXT,
    licence     TEXT,
    note        TEXT,
    file        TEXT,
    property    TEXT,
    tolerance   INTEGER,
    imported_on TEXT,
    UNIQUE (name)
) STRICT;

CREATE TABLE boundary (
    id                INTEGER PRIMARY KEY,
    boundary_layer_id INTEGER NOT NULL REFERENCES boundary_layer (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    territory         INTEGER NOT NULL REFERENCES territory (id),
    shape             TEXT    NOT NULL -- text of core/geo/shape_text
) STRICT;
CREATE INDEX boundary_by_boundary_layer_id ON boundary (boundary_layer_id);
CREATE INDEX boundary_by_territory ON boundary (territory);
