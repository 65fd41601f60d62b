-- Mail. A notice is claimed for a while, tried, and tried again later, until it is sent, dead or no longer wanted.

-- Earliest next try. A claim moves it on, so that two consumers never hold a notice at once; should the one that holds
-- it be lost, the notice comes due again.
ALTER TABLE outbox ADD COLUMN due_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0);
-- Of the newest attempt: an older one that comes back late finds another here, and changes nothing.
ALTER TABLE outbox ADD COLUMN claim TEXT;

-- What people look for, and what is swept away when it is old.
CREATE INDEX outbox_dead ON outbox (workspace, id) WHERE outcome = 'dead';
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;

-- The delivery log: every attempt, from the moment it began. No address and no words of a mail; the reason is a code.
-- Without an outcome, an attempt still runs or was cut off before the provider's answer was heard.
CREATE TABLE delivery (
  workspace TEXT NOT NULL,
  notice TEXT NOT NULL,
  attempt INTEGER NOT NULL CHECK (attempt >= 1),
  provider TEXT NOT NULL,
  began_at INTEGER NOT NULL,
  ended_at INTEGER CHECK (ended_at >= began_at),
  outcome TEXT CHECK (outcome IN ('sent', 'failed', 'unwanted')),
  reason TEXT,
  -- What the provider calls the mail.
  reference TEXT,
  PRIMARY KEY (workspace, notice, attempt),
  FOREIGN KEY (workspace, notice) REFERENCES outbox (workspace, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Links for a new password: SHA-256 of the token. Asking for an address that is nobody's writes a row too, without an
-- account, so that both take the same time.
CREATE TABLE password_reset (
  token_hash TEXT PRIMARY KEY NOT NULL CHECK (length(token_hash) = 64),
  account TEXT REFERENCES identity_user (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX password_reset_open ON password_reset (account) WHERE used_at IS NULL AND account IS NOT NULL;
CREATE INDEX password_reset_expired ON password_reset (expires_at);

-- Where mails end up when they are not to leave the machine (MAIL=mailbox). The id is the notice's.
CREATE TABLE mailbox (
  id TEXT PRIMARY KEY NOT NULL,
  at INTEGER NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mailbox_at ON mailbox (at, id);
