-- What the first steps of a workspace are ticked by, where nothing else says it. Times are epoch milliseconds.

-- A website may carry the tag since then; the tag was first seen on one of its pages.
ALTER TABLE site ADD COLUMN allowed_at INTEGER;
ALTER TABLE site ADD COLUMN seen_at INTEGER;
UPDATE site SET
  allowed_at = CASE WHEN json_array_length(settings, '$.origins') > 0 THEN created_at END,
  seen_at = (SELECT unixepoch(min(widget_health.day)) * 1000 FROM widget_health
    WHERE widget_health.workspace = site.workspace AND widget_health.site = site.id);

-- Somebody said when it is open, and be it always.
ALTER TABLE queue ADD COLUMN hours_set_at INTEGER;
UPDATE queue SET hours_set_at = created_at WHERE hours <> 'null';

-- This member wants to see no more of the first steps.
ALTER TABLE member ADD COLUMN first_steps_away_at INTEGER;

-- What was asked from pages that are being tried and was answered: hardly any of all there is.
CREATE INDEX inquiry_tried ON inquiry (workspace, id)
  WHERE state ->> '$.test' = 1 AND state ->> '$.replied.at' IS NOT NULL;
