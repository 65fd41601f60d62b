-- What few episodes count for, beside what migration 0017 names (shared/measures/rare-sums.ts).
INSERT INTO rare_sum (name) VALUES ('complaints'), ('recommendAnswers'), ('promoters'), ('detractors');

-- Who did not ask: visitors whom an article answered, and forms that were begun, each a JSON of local days of the workspace
-- ("07": 3) in a row for a month and a site; of nobody in particular. Days before this table were counted by UTC.
CREATE TABLE unasked (
  workspace TEXT NOT NULL,
  month TEXT NOT NULL,
  site TEXT NOT NULL,
  deflected TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(deflected)),
  begun TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(begun)),
  PRIMARY KEY (workspace, month, site)
) STRICT, WITHOUT ROWID;
INSERT INTO unasked (workspace, month, site, deflected)
SELECT workspace, substr(day, 1, 7), site, json_group_object(substr(day, 9), answered) FROM (
  SELECT workspace, day, site, SUM(answered) AS answered FROM article_use WHERE answered > 0 GROUP BY workspace, day, site)
GROUP BY workspace, substr(day, 1, 7), site;
