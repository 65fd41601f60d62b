-- Inquiries whose words the index of the workspace does not have yet: put here by the flush that closed or changed them,
-- taken away by the clock (worker/jobs/index-words.ts). `seq`: the version that is to be indexed.
CREATE TABLE to_index (
  workspace TEXT NOT NULL,
  inquiry TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (workspace, inquiry)
) STRICT, WITHOUT ROWID;
INSERT INTO to_index (workspace, inquiry, seq) SELECT workspace, id, seq FROM inquiry WHERE closed_at IS NOT NULL;
