-- What a team owes whom, and what came of it: one row a team, tier class and local day (where it starts, epoch ms), as
-- the Desk wrote it last that day (shared/journal-entry.ts, CreditLedger). The newest day's row holds the credit of now.
-- Day 0 is what was kept before there were days: sums of all time, which belong to no period.
CREATE TABLE ledger_day (
  workspace TEXT NOT NULL,
  team TEXT NOT NULL,
  tier_class TEXT NOT NULL CHECK (tier_class IN ('AB', 'CD')),
  day INTEGER NOT NULL,
  ledger TEXT NOT NULL CHECK (json_valid(ledger)),
  PRIMARY KEY (workspace, team, tier_class, day)
) STRICT, WITHOUT ROWID;

-- What `credit` holds goes on as day 0. The table itself stays for the version before this one, which writes to it until
-- it has been replaced; nobody reads it any more.
INSERT INTO ledger_day (workspace, team, tier_class, day, ledger)
SELECT workspace, team, tier_class, 0, ledger FROM credit;
