-- Texts that members keep for answering: of one of them (owner is the member), of a team, or everyone's (owner is '').
-- Removed ones stay for a while, with what was counted of them, for whoever takes that back.
CREATE TABLE saved_reply (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  whose TEXT NOT NULL CHECK (whose IN ('mine', 'team', 'everyone')),
  owner TEXT NOT NULL CHECK ((owner = '') = (whose = 'everyone')),
  shortcut TEXT NOT NULL CHECK (shortcut <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  texts TEXT NOT NULL CHECK (json_valid(texts)),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  uses INTEGER NOT NULL DEFAULT 0 CHECK (uses >= 0),
  used_at INTEGER,
  changed_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  removed_at INTEGER,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX saved_reply_shortcut ON saved_reply (workspace, whose, owner, shortcut) WHERE removed_at IS NULL;
CREATE INDEX saved_reply_removed ON saved_reply (removed_at) WHERE removed_at IS NOT NULL;

-- Which message a reply went out with, so that telling it again counts nothing.
CREATE TABLE saved_reply_use (
  workspace TEXT NOT NULL,
  message TEXT NOT NULL,
  reply TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (workspace, message, reply)
) STRICT, WITHOUT ROWID;
CREATE INDEX saved_reply_use_at ON saved_reply_use (at);
