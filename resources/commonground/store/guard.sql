-- What to tell SQLite before it reads the tables of somebody else's file.

PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA query_only = ON;
