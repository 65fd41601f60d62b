-- What a site asks before an inquiry is sent. A published version never changes: inquiries name the one they answered.
-- `flow` is null where the site was published to ask nothing any more.
CREATE TABLE flow (
  workspace TEXT NOT NULL,
  site TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  flow TEXT CHECK (flow IS NULL OR json_valid(flow)),
  published_by TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, site, version),
  FOREIGN KEY (workspace, site) REFERENCES site (workspace, id)
) STRICT, WITHOUT ROWID;
