-- Reports of a day or a week, and alerts of what turns bad (docs/operations.md).

-- When they are made, in the workspace's zone, and whose roles they are sent to. No row: nobody has set anything.
CREATE TABLE report_plan (
  workspace TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('daily', 'weekly')),
  plan TEXT NOT NULL CHECK (json_valid(plan)),
  -- The next one (epoch ms); null: they are off.
  due_at INTEGER,
  PRIMARY KEY (workspace, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_plan_due ON report_plan (due_at) WHERE due_at IS NOT NULL;

-- A report that was made: once for each day, whoever rings. What it says is read from the facts, whenever it is read.
CREATE TABLE report (
  workspace TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('daily', 'weekly')),
  day TEXT NOT NULL,
  -- Of whoever made it: its mails go with it, and with no other.
  id TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, kind, day)
) STRICT, WITHOUT ROWID;

-- Until which day (YYYY-MM-DD) something out of the ordinary is not told of. The key: of which teams; empty, of all.
CREATE TABLE anomaly_mute (
  workspace TEXT NOT NULL,
  measure TEXT NOT NULL,
  key TEXT NOT NULL,
  until TEXT NOT NULL,
  member TEXT NOT NULL,
  PRIMARY KEY (workspace, measure, key)
) STRICT, WITHOUT ROWID;

-- What turned bad, and whether it still is: owners and admins are told when it turns, once. The key: a website.
CREATE TABLE turned (
  workspace TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('facts', 'widget')),
  key TEXT NOT NULL,
  bad INTEGER NOT NULL CHECK (bad IN (0, 1)),
  at INTEGER NOT NULL,
  -- Of whoever saw it turn: the mails go with it, and with no other.
  id TEXT NOT NULL,
  PRIMARY KEY (workspace, what, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX turned_bad ON turned (what, workspace, key) WHERE bad = 1;
-- Websites whose widget failed on a day, whoever has them.
CREATE INDEX widget_health_failed ON widget_health (day, workspace, site) WHERE what IN ('load-failed', 'send-failed');
