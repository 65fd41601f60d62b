-- Alerts: how each member wants them, the browsers that take push, and how long people take to see what they were given.

ALTER TABLE member ADD COLUMN alerts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(alerts));

-- A browser that a member let take push. Its address is a secret between it, its push service and us.
CREATE TABLE push_subscription (
  workspace TEXT NOT NULL,
  id TEXT NOT NULL,
  member TEXT NOT NULL,
  -- Signing out there ends it.
  session TEXT NOT NULL,
  endpoint TEXT NOT NULL UNIQUE,
  p256dh TEXT NOT NULL,
  auth TEXT NOT NULL,
  agent TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, id),
  FOREIGN KEY (workspace, member) REFERENCES member (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX push_subscription_member ON push_subscription (workspace, member);
CREATE INDEX push_subscription_session ON push_subscription (session);

-- What was given to somebody, or asked of them, by an event of the log; and when they saw it. Flushed, like spans.
CREATE TABLE given (
  workspace TEXT NOT NULL,
  inquiry TEXT NOT NULL,
  -- Of the event that gave it.
  seq INTEGER NOT NULL,
  member TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('at-once', 'by-hand', 'asked')),
  given_at INTEGER NOT NULL,
  seen_at INTEGER CHECK (seen_at >= given_at),
  PRIMARY KEY (workspace, inquiry, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX given_at ON given (workspace, given_at);

-- A member's own notices, newest first.
CREATE INDEX outbox_member ON outbox (workspace, (body ->> '$.member'), id) WHERE body ->> '$.member' IS NOT NULL;
