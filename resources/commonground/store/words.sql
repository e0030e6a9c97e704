-- Puts the words in "said" together, once all are there.

INSERT INTO said (said) VALUES ('optimize');
