-- What few episodes count for, beside what migration 0017 names (shared/measures/rare-sums.ts).
INSERT INTO rare_sum (name) VALUES ('complaints'), ('recommendAnswers'), ('promoters'), ('detractors');

-- How many an article answered, so that they did not ask: of nobody in particular, by site and local day of the workspace
-- (YYYY-MM-DD). It outlives the article. Days before this table were counted by UTC.
CREATE TABLE deflected (
  workspace TEXT NOT NULL,
  day TEXT NOT NULL,
  site TEXT NOT NULL,
  visitors INTEGER NOT NULL CHECK (visitors > 0),
  PRIMARY KEY (workspace, day, site)
) STRICT, WITHOUT ROWID;
INSERT INTO deflected (workspace, day, site, visitors)
SELECT workspace, day, site, SUM(answered) FROM article_use WHERE answered > 0 GROUP BY workspace, day, site;
