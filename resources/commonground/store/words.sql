-- Fills "said" and "word" from "statement". Words and stems come from SQLite's own tokenizers, so that they are the
-- very words that a search looks up; the tables that lend them are temporary.

INSERT INTO said (said) VALUES ('rebuild');
INSERT INTO said (said) VALUES ('optimize');

CREATE VIRTUAL TABLE temp.plain USING fts5 (title, text, content = '', detail = none,
    tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE temp.plain_word USING fts5vocab ('temp', 'plain', 'row');
INSERT INTO temp.plain (rowid, title, text) SELECT no, title, text FROM statement ORDER BY no;

CREATE TEMP TABLE found (no INTEGER PRIMARY KEY, word TEXT NOT NULL, statements INTEGER NOT NULL);
INSERT INTO temp.found (word, statements) SELECT term, doc FROM temp.plain_word ORDER BY term;

CREATE VIRTUAL TABLE temp.stemmed USING fts5 (word, content = '', tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE temp.stem USING fts5vocab ('temp', 'stemmed', 'instance');
INSERT INTO temp.stemmed (rowid, word) SELECT no, word FROM temp.found ORDER BY no;

INSERT INTO word (word, stem, statements)
SELECT found.word, stem.term, found.statements
FROM temp.stem JOIN temp.found ON found.no = stem.doc
ORDER BY found.word;

DROP TABLE temp.stem;
DROP TABLE temp.stemmed;
DROP TABLE temp.found;
DROP TABLE temp.plain_word;
DROP TABLE temp.plain;
