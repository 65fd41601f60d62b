-- What a queue promises: seconds to the first reply of a live visitor and of a message (working time), the share to be
-- answered within, and seconds to a call-back owed (shared/schema/queue.ts, QueueTargets).
ALTER TABLE queue ADD COLUMN targets TEXT NOT NULL
  DEFAULT '{"live":60,"share":0.8,"message":3600,"callBack":14400}' CHECK (json_valid(targets));

-- What the episode contributes to facts, kept verbatim (shared/measures/facts.ts, Contribution): numbers open to their
-- inquiries by it, and a correction subtracts exactly this.
ALTER TABLE episode ADD COLUMN counted TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(counted));
CREATE INDEX episode_entered ON episode (workspace, entered_at, inquiry, episode);

-- When time itself is next to change something of an inquiry (a target, a call-back, maturing): a Desk that lost its
-- storage finds here what it must ring for. Null when nothing is to come.
ALTER TABLE inquiry ADD COLUMN due_at INTEGER;
CREATE INDEX inquiry_due ON inquiry (workspace, due_at, id) WHERE due_at IS NOT NULL;
