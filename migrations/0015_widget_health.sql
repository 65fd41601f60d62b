-- How the widget fares on a site's pages, by UTC day (YYYY-MM-DD): a sample, counted, of nobody in particular. `what` is
-- a failure, or how long opening took (`opened-250`: at most 250 ms, and more than the step below).
CREATE TABLE widget_health (
  workspace TEXT NOT NULL,
  site TEXT NOT NULL,
  day TEXT NOT NULL,
  what TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 1),
  PRIMARY KEY (workspace, site, day, what)
) STRICT, WITHOUT ROWID;
