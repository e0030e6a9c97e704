-- The first of two forms of a made-up notebook; it has what is read on opening.
PRAGMA application_id = 0x434D4E42;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE comparison (id INTEGER PRIMARY KEY, title TEXT NOT NULL, show TEXT NOT NULL, saved_at TEXT NOT NULL,
    base TEXT NOT NULL DEFAULT '');
CREATE TABLE comparison_case (comparison INTEGER NOT NULL, place INTEGER NOT NULL, case_id TEXT NOT NULL);
CREATE TABLE comparison_theme (comparison INTEGER NOT NULL, theme TEXT NOT NULL);
CREATE TABLE comparison_left_out (comparison INTEGER NOT NULL, question TEXT NOT NULL);
CREATE TABLE comparison_note (comparison INTEGER NOT NULL, question TEXT NOT NULL, note TEXT NOT NULL);
