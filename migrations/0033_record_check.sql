-- Which rules of the record the inquiries of that day broke, and how often: shared/schema/record-status.ts names them. Null
-- in nights before there were any.
ALTER TABLE audit ADD COLUMN broken TEXT CHECK (broken IS NULL OR json_valid(broken));

-- How many inquiries came before a moment (epoch ms): counted on each night, so that nobody has to count them all.
CREATE TABLE inquiry_count (
  workspace TEXT PRIMARY KEY NOT NULL,
  upto INTEGER NOT NULL,
  inquiries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
