-- How a workspace's facts are counted: the generation that readers ask for, and the one that is being built beside it,
-- with how far that is (docs/decisions/0032). No row: the first, and nothing is being built.
CREATE TABLE counting (
  workspace TEXT PRIMARY KEY NOT NULL,
  generation INTEGER NOT NULL CHECK (generation >= 1),
  -- Of which rules it is: see factsRules.
  rules INTEGER NOT NULL,
  building INTEGER CHECK (building > generation),
  -- Of the build: inquiries counted so far, of how many there were when it began, and since when.
  done INTEGER NOT NULL DEFAULT 0,
  whole INTEGER NOT NULL DEFAULT 0,
  began_at INTEGER
) STRICT, WITHOUT ROWID;

-- Days before this (their start, epoch ms) are added up by month as well: see roll-up.ts.
CREATE TABLE rolled (
  workspace TEXT NOT NULL,
  generation INTEGER NOT NULL,
  upto INTEGER NOT NULL,
  PRIMARY KEY (workspace, generation)
) STRICT, WITHOUT ROWID;

-- By which generation's rules an episode counts: what it counts for is in that one's facts.
ALTER TABLE episode ADD COLUMN generation INTEGER NOT NULL DEFAULT 1;

-- Episodes are found by the days on which they count, below.
DROP INDEX episode_entered;

-- What few episodes count for (shared/measures/rare-sums.ts): found by it, without a look at all the others.
CREATE TABLE rare_sum (name TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO rare_sum (name) VALUES
  ('short'), ('waiting'), ('callBackOwed'), ('recovered'), ('abandonedBeforeAssignment'), ('abandonedAfterAssignment'),
  ('quiet'), ('flowedOut'), ('maturing'), ('overdue'), ('messagesOverdue'), ('triageMissed'), ('wentOn'), ('escalated'),
  ('transferred'), ('handedOff'), ('endedUnresolved'), ('endedDisqualified'), ('endedAbandoned'), ('endedUnanswered'),
  ('reopened'), ('repeats'), ('void'), ('passed'), ('qualified'), ('sentBack'), ('won'), ('lost'), ('dealsWon'),
  ('dealsLost'), ('goodsReturns');

-- Local days (their start, epoch ms) on which an episode counts for something (what is empty), and for something rare
-- (what is its name): numbers open to their inquiries by it, and a day is counted anew from it. A row may stay where the
-- episode counts no more.
CREATE TABLE episode_day (
  workspace TEXT NOT NULL,
  what TEXT NOT NULL,
  day INTEGER NOT NULL,
  inquiry TEXT NOT NULL,
  episode INTEGER NOT NULL,
  PRIMARY KEY (workspace, what, day, inquiry, episode)
) STRICT, WITHOUT ROWID;
INSERT INTO episode_day (workspace, what, day, inquiry, episode)
SELECT DISTINCT episode.workspace, '', portion.value ->> 'day', episode.inquiry, episode.episode
FROM episode, json_each(episode.counted) AS portion
UNION
SELECT episode.workspace, rare_sum.name, portion.value ->> 'day', episode.inquiry, episode.episode
FROM episode, json_each(episode.counted) AS portion, json_each(portion.value, '$.sums') AS sum
JOIN rare_sum ON rare_sum.name = sum.key;
-- OR IGNORE would be that of the statement that sets them off, so what is there is left out.
CREATE TRIGGER episode_counts AFTER INSERT ON episode BEGIN
  INSERT INTO episode_day (workspace, what, day, inquiry, episode)
  SELECT new.workspace, what, day, new.inquiry, new.episode FROM (
    SELECT '' AS what, portion.value ->> 'day' AS day FROM json_each(new.counted) AS portion
    UNION
    SELECT rare_sum.name, portion.value ->> 'day' FROM json_each(new.counted) AS portion,
      json_each(portion.value, '$.sums') AS sum JOIN rare_sum ON rare_sum.name = sum.key) AS counts
  WHERE NOT EXISTS (SELECT 1 FROM episode_day AS there WHERE there.workspace = new.workspace AND there.what = counts.what
    AND there.day = counts.day AND there.inquiry = new.inquiry AND there.episode = new.episode);
END;
CREATE TRIGGER episode_counts_anew AFTER UPDATE OF counted ON episode WHEN new.counted <> old.counted BEGIN
  INSERT INTO episode_day (workspace, what, day, inquiry, episode)
  SELECT new.workspace, what, day, new.inquiry, new.episode FROM (
    SELECT '' AS what, portion.value ->> 'day' AS day FROM json_each(new.counted) AS portion
    UNION
    SELECT rare_sum.name, portion.value ->> 'day' FROM json_each(new.counted) AS portion,
      json_each(portion.value, '$.sums') AS sum JOIN rare_sum ON rare_sum.name = sum.key) AS counts
  WHERE NOT EXISTS (SELECT 1 FROM episode_day AS there WHERE there.workspace = new.workspace AND there.what = counts.what
    AND there.day = counts.day AND there.inquiry = new.inquiry AND there.episode = new.episode);
END;

-- Cells of a day, whatever they are of: to add them up by month, to count a day anew, to let a generation go.
CREATE INDEX rollup_at ON rollup (workspace, generation, grain, t);

-- What the nightly look at a day came to: inquiries counted anew from the log, and what did not agree.
CREATE TABLE audit (
  workspace TEXT NOT NULL,
  day INTEGER NOT NULL,
  at INTEGER NOT NULL,
  inquiries INTEGER NOT NULL,
  differences INTEGER NOT NULL,
  examples TEXT NOT NULL CHECK (json_valid(examples)),
  PRIMARY KEY (workspace, day)
) STRICT, WITHOUT ROWID;

-- When a workspace's nightly work is due (epoch ms): its clock is its zone's.
CREATE TABLE nightly (workspace TEXT PRIMARY KEY NOT NULL, due_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX nightly_due ON nightly (due_at);

-- Numbers by two at once, a row a day for each pair that is kept ready (shared/measures/pairs.ts): counted from the day's
-- episodes when it is asked for or at night, and thrown away by the flush that changes the day.
CREATE TABLE crossing (
  workspace TEXT NOT NULL,
  pair TEXT NOT NULL,
  day INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (workspace, pair, day)
) STRICT, WITHOUT ROWID;
