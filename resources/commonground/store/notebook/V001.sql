-- The notebook's first form: settings, and the comparisons that the user keeps.

PRAGMA application_id = 0x434D4E42; -- "CMNB"

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
    title TEXT NOT NULL,
    show TEXT NOT NULL, -- key of which rows are shown
    saved_at TEXT NOT NULL -- ISO 8601, UTC
) STRICT;

-- Its columns. Cases go by their ids, which no new casebook changes.
CREATE TABLE comparison_case (
    comparison INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    place INTEGER NOT NULL, -- from 0
    case_id TEXT NOT NULL,
    PRIMARY KEY (comparison, place),
    UNIQUE (comparison, case_id)
) STRICT, WITHOUT ROWID;

-- The themes that it is limited to; none for all.
CREATE TABLE comparison_theme (
    comparison INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    PRIMARY KEY (comparison, theme)
) STRICT, WITHOUT ROWID;
