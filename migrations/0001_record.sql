-- The record: what the Desk's flush writes and everything else reads. Every key leads with the workspace. Times are
-- epoch milliseconds, ids UUIDv7 text. Flushed tables have no foreign key to settings or people: what the log names
-- is retired, never deleted, and the flush must never fail because of somebody's settings.

-- ── Settings and people: written by routes, together with a new settings revision ──────────────────────────────────

CREATE TABLE workspace (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  zone TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One Desk for each workspace: its place in the log (flushed, flush_id, epoch) and the revision of its settings.
CREATE TABLE desk (
  workspace TEXT PRIMARY KEY NOT NULL REFERENCES workspace (id),
  epoch INTEGER NOT NULL DEFAULT 0 CHECK (epoch >= 0),
  flushed INTEGER NOT NULL DEFAULT 0 CHECK (flushed >= 0),
  flush_id TEXT,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  queue TEXT NOT NULL,
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  created_at INTEGER NOT NULL,
  retired_at INTEGER,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE team (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  function TEXT CHECK (function IN ('support', 'marketing', 'sales')),
  manager TEXT,
  created_at INTEGER NOT NULL,
  retired_at INTEGER,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE queue (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  team TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  created_at INTEGER NOT NULL,
  retired_at INTEGER,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

-- A person of the team. `account` is the identity's user id; null while invited.
CREATE TABLE member (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  account TEXT,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  email TEXT NOT NULL CHECK (email = lower(email)),
  role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'manager', 'assistant', 'analyst')),
  weight REAL NOT NULL DEFAULT 1 CHECK (weight > 0 AND weight <= 2),
  capacity INTEGER NOT NULL DEFAULT 3 CHECK (capacity BETWEEN 0 AND 20),
  status TEXT NOT NULL CHECK (status IN ('invited', 'active', 'suspended')),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX member_account ON member (account) WHERE account IS NOT NULL;
CREATE UNIQUE INDEX member_email ON member (workspace, email);

CREATE TABLE team_member (
  workspace TEXT NOT NULL,
  team TEXT NOT NULL,
  member TEXT NOT NULL,
  PRIMARY KEY (workspace, team, member),
  FOREIGN KEY (workspace, team) REFERENCES team (workspace, id),
  FOREIGN KEY (workspace, member) REFERENCES member (workspace, id)
) STRICT, WITHOUT ROWID;

-- One-use links: SHA-256 of the token, never the token.
CREATE TABLE invitation (
  token_hash TEXT PRIMARY KEY NOT NULL CHECK (length(token_hash) = 64),
  workspace TEXT NOT NULL,
  member TEXT NOT NULL,
  invited_by TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  FOREIGN KEY (workspace, member) REFERENCES member (workspace, id)
) STRICT, WITHOUT ROWID;

-- A known person or company; recognition comes by proof or by a person, never by a claim alone.
CREATE TABLE customer (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  full_name TEXT NOT NULL,
  owner TEXT,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_address (
  workspace TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'line', 'whatsapp', 'wechat')),
  value TEXT NOT NULL,
  customer TEXT NOT NULL,
  PRIMARY KEY (workspace, kind, value),
  FOREIGN KEY (workspace, customer) REFERENCES customer (workspace, id)
) STRICT, WITHOUT ROWID;

-- ── Flushed by the Desk, in order, exactly once ────────────────────────────────────────────────────────────────────

-- A flush whose turn it is not inserts a NULL here, which aborts its whole batch. Never holds a row.
CREATE TABLE flush_guard (ok INTEGER NOT NULL) STRICT;

-- The log. Dense in seq from 1 in each stream; ids, choices and numbers only, never personal text.
CREATE TABLE event (
  workspace TEXT NOT NULL,
  stream TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  type TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('visitor', 'member', 'flow', 'system')),
  actor TEXT,
  data TEXT NOT NULL CHECK (json_valid(data)),
  v INTEGER NOT NULL,
  PRIMARY KEY (workspace, stream, seq)
) STRICT, WITHOUT ROWID;

-- The current row of an inquiry: its state as the Desk folds it (state), its personal side (person, wiped by erasure),
-- and the columns lists are read by. `seq` is the version.
CREATE TABLE inquiry (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  site TEXT NOT NULL,
  team TEXT NOT NULL,
  assignee TEXT,
  created_at INTEGER NOT NULL,
  closed_at INTEGER,
  state TEXT NOT NULL CHECK (json_valid(state)),
  person TEXT CHECK (person IS NULL OR json_valid(person)),
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX inquiry_created ON inquiry (workspace, created_at, id);
CREATE INDEX inquiry_assignee ON inquiry (workspace, assignee, created_at, id) WHERE assignee IS NOT NULL;
-- What a Desk that lost its storage takes back to life.
CREATE INDEX inquiry_live ON inquiry (workspace, id) WHERE closed_at IS NULL;

-- One pass of an inquiry from entering to closing.
CREATE TABLE episode (
  workspace TEXT NOT NULL,
  inquiry TEXT NOT NULL,
  episode INTEGER NOT NULL CHECK (episode >= 1),
  queue TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN (
    'suspect', 'waiting', 'offered', 'open', 'pending', 'snoozed', 'callback-owed', 'resolved', 'unresolved',
    'disqualified', 'abandoned', 'unanswered', 'deflected', 'void')),
  entered_at INTEGER NOT NULL,
  answered_at INTEGER,
  closed_at INTEGER,
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  PRIMARY KEY (workspace, inquiry, episode)
) STRICT, WITHOUT ROWID;

-- Who held an episode, from when to when. The unique index is the last fence against two at once.
CREATE TABLE span (
  workspace TEXT NOT NULL,
  inquiry TEXT NOT NULL,
  episode INTEGER NOT NULL,
  span INTEGER NOT NULL CHECK (span >= 1),
  member TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER CHECK (to_at >= from_at),
  PRIMARY KEY (workspace, inquiry, episode, span)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX span_one_active ON span (workspace, inquiry) WHERE to_at IS NULL;

-- Messages and notes. The id was made by whoever wrote it and is a key for ever; seq is that of its event.
CREATE TABLE message (
  workspace TEXT NOT NULL,
  inquiry TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sender TEXT NOT NULL CHECK (sender IN ('visitor', 'member')),
  member TEXT,
  note INTEGER NOT NULL CHECK (note IN (0, 1)),
  body TEXT NOT NULL,
  PRIMARY KEY (workspace, inquiry, id)
) STRICT, WITHOUT ROWID;

-- What a team owes whom, as the Desk keeps it: one row a team and tier class, credit by member inside.
CREATE TABLE credit (
  workspace TEXT NOT NULL,
  team TEXT NOT NULL,
  tier_class TEXT NOT NULL CHECK (tier_class IN ('AB', 'CD')),
  ledger TEXT NOT NULL CHECK (json_valid(ledger)),
  PRIMARY KEY (workspace, team, tier_class)
) STRICT, WITHOUT ROWID;

-- Additive counts for a local hour: one wide row a cell, histograms inside.
CREATE TABLE rollup (
  workspace TEXT NOT NULL,
  generation INTEGER NOT NULL,
  grain TEXT NOT NULL CHECK (grain IN ('hour', 'day', 'month')),
  dim TEXT NOT NULL,
  key TEXT NOT NULL,
  t INTEGER NOT NULL,
  sums TEXT NOT NULL CHECK (json_valid(sums)),
  waits TEXT NOT NULL CHECK (json_valid(waits)),
  handles TEXT NOT NULL CHECK (json_valid(handles)),
  PRIMARY KEY (workspace, generation, grain, dim, key, t)
) STRICT, WITHOUT ROWID;

-- Notices to send: mail, push, webhook. The queue hurries them, cron sweeps what it lost.
CREATE TABLE outbox (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'push', 'webhook')),
  body TEXT NOT NULL CHECK (json_valid(body)),
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  outcome TEXT CHECK (outcome IN ('sent', 'dead')),
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (created_at) WHERE done_at IS NULL;

-- Entries the flush could not apply, with the reason; the Desk keeps them parked until somebody replays them.
CREATE TABLE dead_entry (
  workspace TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  n INTEGER NOT NULL,
  reason TEXT NOT NULL,
  parked_at INTEGER NOT NULL,
  replayed_at INTEGER,
  PRIMARY KEY (workspace, epoch, n)
) STRICT, WITHOUT ROWID;
