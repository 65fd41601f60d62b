-- What a member looks for under a name of their own. `wish`: as shared/schema/search.ts has it.
CREATE TABLE saved_view (
  workspace TEXT NOT NULL,
  member TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  wish TEXT NOT NULL CHECK (json_valid(wish)),
  PRIMARY KEY (workspace, member, id)
) STRICT, WITHOUT ROWID;
