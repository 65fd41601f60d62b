-- What sites keep for a time: whose inquiries they are, which are closed since when, and how far each night is.

-- By which address whoever asks is known again (worker/contact/claimed-address.ts); null once they are forgotten.
ALTER TABLE inquiry ADD COLUMN claimed TEXT;
UPDATE inquiry SET claimed = (person ->> '$.contact.address.kind') || ' ' || replace(replace(replace(replace(replace(
    lower(person ->> '$.contact.address.value'), ' ', ''), '(', ''), ')', ''), '.', ''), '-', '')
  WHERE person IS NOT NULL AND state ->> '$.forgotten' IS NULL;
-- All that is kept of somebody on a site.
CREATE INDEX inquiry_claimed ON inquiry (workspace, site, claimed) WHERE claimed IS NOT NULL;
-- What is closed on a site and not forgotten, the longest first.
CREATE INDEX inquiry_kept ON inquiry (workspace, site, closed_at, id)
  WHERE closed_at IS NOT NULL AND state ->> '$.forgotten' IS NULL;

-- Inquiries that are not forgotten. `wanted_until`: sales is not done with one before then, however long ago it closed
-- (epoch ms; shared/inquiry/wanted-until.ts).
CREATE VIEW kept_inquiry AS
SELECT workspace, site, closed_at, id, claimed,
  CASE
    WHEN state ->> '$.state' IN ('disqualified', 'abandoned', 'void') THEN 0
    WHEN state ->> '$.sales.stage' IN ('passed', 'accepted') THEN 9007199254740991
    WHEN state ->> '$.sales.deliveredOn' IS NOT NULL THEN 0
    ELSE coalesce(state ->> '$.sales.promise.until', 0)
  END AS wanted_until
FROM inquiry WHERE state ->> '$.forgotten' IS NULL;

-- How a workspace's nightly forgetting stands (worker/jobs/forget-old.ts). Times are epoch ms.
CREATE TABLE keeping (
  workspace TEXT PRIMARY KEY NOT NULL,
  -- When the clock looks next; whoever works on it moves this on first, and is the only one then.
  due_at INTEGER NOT NULL,
  -- The night that is worked on, and what is left of it; null: none is.
  night INTEGER,
  work TEXT CHECK ((work IS NULL) = (night IS NULL) AND (work IS NULL OR json_valid(work))),
  -- Forgotten in that night so far, or else in the last one.
  inquiries INTEGER NOT NULL DEFAULT 0,
  people INTEGER NOT NULL DEFAULT 0,
  -- When the last one was done; null before the first.
  ended_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX keeping_due ON keeping (due_at);
