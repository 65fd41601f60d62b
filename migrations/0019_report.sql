-- Reports of a day or a week (docs/operations.md), and alerts of what turns bad.

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
