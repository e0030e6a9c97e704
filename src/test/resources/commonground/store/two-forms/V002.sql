-- What the second form adds.
CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
UPDATE setting SET value = value || ' (second form)';
