-- Fills "said" from "statement".

INSERT INTO said (said) VALUES ('rebuild');
INSERT INTO said (said) VALUES ('optimize');
