-- A flow that somebody works on: one for each site, until it is published or thrown away. `revision` tells two people
-- who change it at once apart; `from_version` is the published one it began from, 0 for none.
CREATE TABLE flow_draft (
  workspace TEXT NOT NULL,
  site TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  from_version INTEGER NOT NULL CHECK (from_version >= 0),
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  kept_by TEXT NOT NULL,
  kept_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, site),
  FOREIGN KEY (workspace, site) REFERENCES site (workspace, id)
) STRICT, WITHOUT ROWID;
