-- Fills "said" from "statement". Row by row between other rows it would take several times as long. In which order
-- a case's statements come does not matter to a search, and to sort them takes time.

INSERT INTO said (rowid, text)
SELECT case_no, group_concat(title || ' ' || char(0xE000) || ' ' || text, ' ' || char(0xE000) || ' ')
FROM statement GROUP BY case_no ORDER BY case_no;
INSERT INTO said (said) VALUES ('optimize');
