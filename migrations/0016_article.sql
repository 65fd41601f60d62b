-- What visitors can read before they ask: worded in one or more languages, for some sites or (sites is null) for all.
CREATE TABLE article (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  article TEXT NOT NULL CHECK (json_valid(article)),
  changed_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

-- How often one was read, and said to have answered what somebody was about to ask: by site and UTC day, of nobody in
-- particular.
CREATE TABLE article_use (
  workspace TEXT NOT NULL,
  article TEXT NOT NULL,
  site TEXT NOT NULL,
  day TEXT NOT NULL,
  opened INTEGER NOT NULL CHECK (opened >= 0),
  answered INTEGER NOT NULL CHECK (answered >= 0),
  PRIMARY KEY (workspace, article, site, day)
) STRICT, WITHOUT ROWID;
