-- Who could ever read an inquiry whatever teams they are in: whoever had it, was offered it or was asked about it
-- (shared/inquiry/readers-of.ts). The flush adds to it and takes nothing away; `own_inquiry` says who may still.
CREATE TABLE reader (
  workspace TEXT NOT NULL,
  member TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  inquiry TEXT NOT NULL,
  PRIMARY KEY (workspace, member, created_at, inquiry)
) STRICT, WITHOUT ROWID;
INSERT INTO reader (workspace, member, created_at, inquiry)
  SELECT workspace, assignee, created_at, id FROM inquiry WHERE assignee IS NOT NULL
  UNION SELECT workspace, value, created_at, inquiry.id FROM inquiry CROSS JOIN json_each(state, '$.held')
  UNION SELECT workspace, value, created_at, inquiry.id FROM inquiry CROSS JOIN json_each(state, '$.asked');

CREATE VIEW own_inquiry AS
SELECT reader.workspace, reader.member, reader.created_at, reader.inquiry AS id, inquiry.state, inquiry.person
FROM reader CROSS JOIN inquiry ON inquiry.workspace = reader.workspace AND inquiry.id = reader.inquiry
WHERE inquiry.assignee = reader.member
  OR EXISTS (SELECT 1 FROM json_each(inquiry.state, '$.held') WHERE value = reader.member)
  OR EXISTS (SELECT 1 FROM json_each(inquiry.state, '$.asked') WHERE value = reader.member);

-- It was read by the lists of one's own alone.
DROP INDEX inquiry_assignee;

-- Whoever was asked finds what has closed since.
INSERT OR IGNORE INTO to_index (workspace, inquiry, seq)
  SELECT workspace, id, seq FROM inquiry WHERE closed_at IS NOT NULL AND json_array_length(state, '$.asked') > 0;
