-- Fills "said" from "statement". Row by row between other rows it would take several times as long.

INSERT INTO said (rowid, text)
SELECT case_no, group_concat(title || ' ' || char(0xE000) || ' ' || text, ' ' || char(0xE000) || ' ' ORDER BY no)
FROM statement GROUP BY case_no ORDER BY case_no;
INSERT INTO said (said) VALUES ('optimize');
