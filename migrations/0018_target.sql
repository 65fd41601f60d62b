-- What a team or a person is to reach in a month, by measure (shared/measures/target-measures.ts), and under which
-- objective. Counts and shares as they are, times in seconds, money in minor units of a currency; '' of anything else.
CREATE TABLE target (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('team', 'member')),
  subject TEXT NOT NULL,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
  measure TEXT NOT NULL,
  currency TEXT NOT NULL,
  value REAL NOT NULL CHECK (value > 0),
  objective TEXT,
  changed_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX target_of ON target (workspace, month, subject_kind, subject, measure, currency);

-- Why a day fell short of its targets, in the words of whoever they are set for, or of whoever sets them.
CREATE TABLE target_reason (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  day TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('team', 'member')),
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_at INTEGER NOT NULL,
  PRIMARY KEY (workspace, day, subject_kind, subject)
) STRICT, WITHOUT ROWID;
