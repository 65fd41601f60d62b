-- Who signs in: better-auth's tables, read and written by better-auth alone (worker/identity/auth.ts names the columns).
-- A member points here by `account`; what a person may do is decided by the member's role, never by these rows.
-- Times are ISO text, as better-auth writes them.

CREATE TABLE identity_user (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  email_verified INTEGER NOT NULL CHECK (email_verified IN (0, 1)),
  image TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE identity_session (
  id TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL REFERENCES identity_user (id) ON DELETE CASCADE,
  token TEXT NOT NULL UNIQUE CHECK (length(token) = 43),
  expires_at TEXT NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX identity_session_user ON identity_session (user_id);
-- Ended sessions that nobody asked for again are swept by the clock.
CREATE INDEX identity_session_ended ON identity_session (expires_at);

-- A way to prove who one is: today always a password, as the text of its hash.
CREATE TABLE identity_account (
  id TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL REFERENCES identity_user (id) ON DELETE CASCADE,
  provider_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  access_token TEXT,
  refresh_token TEXT,
  id_token TEXT,
  access_token_expires_at TEXT,
  refresh_token_expires_at TEXT,
  scope TEXT,
  password TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX identity_account_user ON identity_account (user_id);
CREATE UNIQUE INDEX identity_account_provider ON identity_account (provider_id, account_id);

CREATE TABLE identity_verification (
  id TEXT PRIMARY KEY NOT NULL,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX identity_verification_identifier ON identity_verification (identifier);

-- A member as everybody reads one: with their teams, as JSON.
CREATE INDEX team_member_member ON team_member (workspace, member);
CREATE VIEW member_with_teams AS
SELECT
  member.workspace, member.id, member.account, member.name, member.email, member.role, member.weight, member.capacity,
  member.status, member.created_at,
  (SELECT json_group_array(team_member.team) FROM team_member
   WHERE team_member.workspace = member.workspace AND team_member.member = member.id) AS teams
FROM member;

-- Earlier links of a person end when a new one is made.
CREATE INDEX invitation_member ON invitation (workspace, member);
