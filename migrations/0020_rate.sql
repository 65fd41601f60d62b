-- What things cost, each from a day on until the next of the same kind and person: an hour of everybody, an hour of one
-- person, the platform a month, an inquiry. Money in minor units; one currency for all of a workspace.
CREATE TABLE rate (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('usual', 'member', 'platform', 'inquiry')),
  -- '' of anything else than one person.
  member TEXT NOT NULL CHECK ((kind = 'member') = (member <> '')),
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  changed_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX rate_of ON rate (workspace, kind, member, from_day);
