-- Who changed, exported or tried what: the audit log. A row is written in the batch of the change it tells of. The names
-- are those of that time; `changes` is a list of { field, from, to } (shared/audit/changes-of.ts), never a secret and
-- never what a visitor wrote. `address` is kept with comings and goings alone, and emptied long before the row goes.
CREATE TABLE audit_log (
  workspace TEXT NOT NULL,
  at INTEGER NOT NULL,
  id TEXT NOT NULL,
  by_kind TEXT NOT NULL CHECK (by_kind IN ('member', 'nobody', 'set-up', 'command-line')),
  member TEXT CHECK ((member IS NULL) = (by_kind <> 'member')),
  session TEXT,
  address TEXT,
  action TEXT NOT NULL CHECK (instr(action, '.') > 1),
  kind TEXT NOT NULL GENERATED ALWAYS AS (substr(action, 1, instr(action, '.') - 1)) STORED,
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  times INTEGER NOT NULL DEFAULT 1 CHECK (times >= 1),
  PRIMARY KEY (workspace, at, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_log_kind ON audit_log (workspace, kind, at, id);
CREATE INDEX audit_log_member ON audit_log (workspace, member, at, id) WHERE member IS NOT NULL;
-- Addresses that are still to be emptied.
CREATE INDEX audit_log_address ON audit_log (workspace, at) WHERE address IS NOT NULL;

-- The log as it is read: with the name of whoever acted.
CREATE VIEW audit_line AS
SELECT
  audit_log.workspace, audit_log.at, audit_log.id, by_kind, audit_log.member, member.name AS member_name, session,
  address, action, kind, subject, audit_log.name, changes, times
FROM audit_log
LEFT JOIN member ON member.workspace = audit_log.workspace AND member.id = audit_log.member;
