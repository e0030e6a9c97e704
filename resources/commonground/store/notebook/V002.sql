-- The base of a comparison, and what its user changes for the sheet.

ALTER TABLE comparison ADD COLUMN base TEXT NOT NULL DEFAULT ''; -- id of the first case, or empty

-- Rows that are not printed.
CREATE TABLE comparison_left_out (
    comparison INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    PRIMARY KEY (comparison, question)
) STRICT, WITHOUT ROWID;

-- The user's own words to a row.
CREATE TABLE comparison_note (
    comparison INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (comparison, question)
) STRICT, WITHOUT ROWID;
