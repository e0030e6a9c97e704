-- The format of a pack, number 1: one SQLite file with cases and everything that they refer to.
--
-- Everything that is said of a case is a row of "statement", in reading order; its sources are in "citation". Title and
-- text of a statement are what is searched and shown as a passage. Where they are put together from several parts,
-- the parts stand, exactly as the author wrote them, in the table of the particulars of that kind (figure, outcome,
-- answer, …). What is said of no single case is in "shared_statement", with the same division.
--
-- "Key" in the comments below means the key of a value of the model, such as 'in-place'. An empty text means that
-- there is none; NULL means that it is not known. A pack holds these tables and indexes and nothing else.

PRAGMA page_size = 4096;
PRAGMA application_id = 0x434D4E47; -- "CMNG"
PRAGMA user_version = 1;

-- What the pack says of itself; one row.
CREATE TABLE pack (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    version TEXT NOT NULL,
    chosen TEXT NOT NULL -- how its cases were chosen
) STRICT;

-- Published works.

CREATE TABLE source (
    no INTEGER PRIMARY KEY, -- from 0, in the order of the bibliography
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    date TEXT, -- 2009, 2009-10 or 2009-10-13; NULL if undated
    type TEXT NOT NULL, -- key
    url TEXT NOT NULL,
    reading TEXT NOT NULL, -- key
    rights TEXT NOT NULL,
    voice TEXT NOT NULL, -- key
    rung TEXT NOT NULL, -- key
    why TEXT NOT NULL
) STRICT;

CREATE TABLE source_author (
    source TEXT NOT NULL REFERENCES source (id),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (source, place)
) STRICT, WITHOUT ROWID;

-- What all cases share.

CREATE TABLE theme (
    no INTEGER PRIMARY KEY, -- from 0, in reading order
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    about TEXT NOT NULL
) STRICT;

CREATE TABLE question (
    no INTEGER PRIMARY KEY, -- from 0, in reading order
    id TEXT NOT NULL UNIQUE,
    theme TEXT NOT NULL REFERENCES theme (id),
    kind TEXT NOT NULL, -- key
    unit TEXT NOT NULL,
    text TEXT NOT NULL,
    label TEXT NOT NULL
) STRICT;

CREATE TABLE choice (
    question TEXT NOT NULL REFERENCES question (id),
    place INTEGER NOT NULL,
    value TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (question, place)
) STRICT, WITHOUT ROWID;

-- Kinds: framework, framework-finding (id is the framework's), framework-gap, event, event-conflict (a reading; title
-- is what it is about), event-gap, background, ground-rule, guide-question.
CREATE TABLE shared_statement (
    no INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE shared_citation (
    statement_no INTEGER NOT NULL REFERENCES shared_statement (no),
    place INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source (id),
    locator TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (statement_no, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE framework ( -- title of the statement is its name, text what its authors use it for
    statement_no INTEGER PRIMARY KEY REFERENCES shared_statement (no),
    author TEXT NOT NULL,
    year INTEGER,
    complete INTEGER NOT NULL, -- 1 if all headings were found, else 0
    note TEXT NOT NULL,
    basis TEXT NOT NULL
) STRICT;

CREATE TABLE element (
    framework TEXT NOT NULL, -- id
    place INTEGER NOT NULL,
    number INTEGER NOT NULL,
    label TEXT,
    gloss TEXT NOT NULL,
    heading TEXT NOT NULL, -- the heading that it stands under
    example TEXT NOT NULL,
    locator TEXT NOT NULL,
    PRIMARY KEY (framework, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    framework TEXT NOT NULL, -- id
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (framework, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE national_event (
    statement_no INTEGER PRIMARY KEY REFERENCES shared_statement (no),
    date TEXT NOT NULL,
    kind TEXT NOT NULL, -- such as 'federal-law'
    scope TEXT -- key of a state; NULL for the whole country
) STRICT;

CREATE TABLE background (
    statement_no INTEGER PRIMARY KEY REFERENCES shared_statement (no),
    theme TEXT NOT NULL REFERENCES theme (id),
    original TEXT NOT NULL
) STRICT;

CREATE TABLE shared_conflict (
    statement_no INTEGER PRIMARY KEY REFERENCES shared_statement (no),
    conflict INTEGER NOT NULL -- readings of one conflict have one number
) STRICT;

CREATE TABLE ground_rule ( -- for a conversation of labor and management
    statement_no INTEGER PRIMARY KEY REFERENCES shared_statement (no),
    framework TEXT NOT NULL, -- id of the one that it is drawn from
    element INTEGER NOT NULL
) STRICT;

CREATE TABLE guide_question ( -- to be asked in such a conversation
    statement_no INTEGER PRIMARY KEY REFERENCES shared_statement (no),
    theme TEXT NOT NULL REFERENCES theme (id)
) STRICT;

CREATE TABLE guide_row ( -- the rows of a comparison that it fits
    statement_no INTEGER NOT NULL REFERENCES shared_statement (no),
    place INTEGER NOT NULL,
    question TEXT NOT NULL REFERENCES question (id),
    PRIMARY KEY (statement_no, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE guide_example ( -- how cases answered it
    statement_no INTEGER NOT NULL REFERENCES shared_statement (no),
    place INTEGER NOT NULL,
    case_study TEXT NOT NULL, -- id
    finding TEXT NOT NULL, -- id of a finding of that case
    how TEXT NOT NULL,
    PRIMARY KEY (statement_no, place)
) STRICT, WITHOUT ROWID;

-- The cases.

CREATE TABLE case_study (
    no INTEGER PRIMARY KEY, -- from 0 without a gap, in order of name, whatever the case and accents
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    state TEXT NOT NULL, -- key
    kind TEXT NOT NULL, -- key
    in_report INTEGER NOT NULL, -- 1 or 0
    union_name TEXT, -- NULL, like the affiliation, where the case is not about one union
    affiliation TEXT, -- key
    period_from INTEGER NOT NULL,
    period_to INTEGER NOT NULL,
    headline TEXT NOT NULL,
    enrollment TEXT, -- id of a figure
    status TEXT NOT NULL, -- key
    status_as_of INTEGER NOT NULL,
    students INTEGER, -- value and year of that figure
    students_year INTEGER,
    answered INTEGER NOT NULL -- how many questions it answers
) STRICT;

-- The local education agencies of a case, by the numbers of federal statistics.
CREATE TABLE case_lea (
    case_no INTEGER NOT NULL REFERENCES case_study (no),
    place INTEGER NOT NULL,
    lea TEXT NOT NULL, -- seven digits
    PRIMARY KEY (case_no, place)
) STRICT, WITHOUT ROWID;

-- Kinds, in reading order: name, alias, headline, chosen, status, figure, person, origin, practice, event, outcome,
-- later, answer, structure, labor-gave, management-gave, both-gained, lesson, story-before, story-together,
-- story-first-step, story-built, story-changed, story-next, crosswalk, conflict (a reading), gap.
CREATE TABLE statement (
    no INTEGER PRIMARY KEY,
    case_no INTEGER NOT NULL REFERENCES case_study (no),
    kind TEXT NOT NULL,
    id TEXT NOT NULL, -- of a finding or figure, of an answer's question, of a crosswalk's finding; else empty
    theme TEXT REFERENCES theme (id),
    title TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX statement_of_case ON statement (case_no);

CREATE INDEX alias_of_case ON statement (case_no, text) WHERE kind = 'alias';

CREATE TABLE citation (
    statement_no INTEGER NOT NULL REFERENCES statement (no),
    place INTEGER NOT NULL, -- from 0
    source TEXT NOT NULL REFERENCES source (id),
    locator TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (statement_no, place)
) STRICT, WITHOUT ROWID;

-- The particulars. Numbers with a fraction are decimal texts, so that none is rounded.

CREATE TABLE figure ( -- title of the statement is the metric
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    base TEXT NOT NULL, -- of a percentage
    year INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE person ( -- text of the statement is the name
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    role TEXT NOT NULL,
    from_year INTEGER,
    to_year INTEGER
) STRICT;

CREATE TABLE origin ( -- text as it is
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    type TEXT NOT NULL, -- key
    year INTEGER
) STRICT;

CREATE TABLE practice ( -- text as it is
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    title TEXT NOT NULL,
    from_year INTEGER,
    to_year INTEGER
) STRICT;

CREATE TABLE dated ( -- events and what came later; text as it is
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    date TEXT NOT NULL
) STRICT;

CREATE TABLE outcome ( -- title of the statement is the metric
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    from_value TEXT,
    to_value TEXT,
    unit TEXT NOT NULL,
    base TEXT NOT NULL, -- of a percentage
    from_year INTEGER,
    to_year INTEGER,
    text TEXT NOT NULL,
    caveat TEXT NOT NULL
) STRICT;

CREATE TABLE answer ( -- of number and year at most one is there, as the question's kind asks
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    number TEXT,
    year INTEGER,
    text TEXT NOT NULL,
    confidence TEXT NOT NULL, -- key
    note TEXT NOT NULL
) STRICT;

CREATE TABLE answer_choice (
    statement_no INTEGER NOT NULL REFERENCES statement (no),
    place INTEGER NOT NULL,
    value TEXT NOT NULL, -- one of the question's choices
    PRIMARY KEY (statement_no, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_finding ( -- what an answer rests on
    statement_no INTEGER NOT NULL REFERENCES statement (no),
    place INTEGER NOT NULL,
    finding TEXT NOT NULL, -- id of a finding or figure of the case
    PRIMARY KEY (statement_no, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE structure ( -- title of the statement is its name
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    who TEXT NOT NULL,
    how_often TEXT NOT NULL,
    decides TEXT NOT NULL,
    since INTEGER,
    in_contract TEXT NOT NULL, -- key
    cheap_to_start TEXT NOT NULL -- key
) STRICT;

CREATE TABLE lesson ( -- text as it is
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    learned_from TEXT NOT NULL,
    year INTEGER
) STRICT;

CREATE TABLE crosswalk ( -- text of the statement is the reason
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    framework TEXT NOT NULL, -- id
    element INTEGER NOT NULL,
    finding TEXT -- id
) STRICT;

CREATE TABLE conflict ( -- title of the statement is what it is about, text is a reading
    statement_no INTEGER PRIMARY KEY REFERENCES statement (no),
    conflict INTEGER NOT NULL -- readings of one conflict have one number
) STRICT;

-- What is needed to find cases, all of it worked out from the tables above.

-- The words of all cases, stemmed, for words that must stand one after the other: a row for each case, by its number,
-- with the titles and texts of its statements one after the other. After each of them stands the character U+E000 as a
-- word of its own, so that no words stand one after the other that are not in one title or text.
CREATE VIRTUAL TABLE said USING fts5 (text, content = '', columnsize = 0,
    tokenize = 'porter unicode61 remove_diacritics 2');

-- Every word that is said, in lower case and without accents, with its stem (Porter), in how many statements it is, and
-- the cases that have it in one or the other of them. Each case is a variable-length number, how far its number is from
-- that of the case before (seven bits a byte, lowest first, highest bit set if more follow), and a byte: the low seven
-- bits tell how often the case says the word, headlines and titles counting twice, 127 at most; the highest whether the
-- word is in its name or an alias.
CREATE TABLE word (
    word TEXT PRIMARY KEY,
    stem TEXT NOT NULL,
    statements INTEGER NOT NULL,
    cases BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX word_of_stem ON word (stem);

-- The cases that have a value of a facet: bit n, counted from the lowest bit of the first byte, is case number n.
-- A value that no case has is left out.
CREATE TABLE facet (
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    cases BLOB NOT NULL,
    PRIMARY KEY (facet, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE theme_count (
    case_no INTEGER NOT NULL REFERENCES case_study (no),
    theme TEXT NOT NULL REFERENCES theme (id),
    findings INTEGER NOT NULL,
    PRIMARY KEY (case_no, theme)
) STRICT, WITHOUT ROWID;
