/**
 * The Desk's own SQLite: numbered, append-only migrations. Stored entries and states carry `v` and stay readable by
 * the next version; columns are only ever added.
 */

const migrations: readonly string[] = [
  `CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;

   -- What happened and is not yet everywhere: one entry for each stream a turn touched.
   CREATE TABLE journal (n INTEGER PRIMARY KEY, at INTEGER NOT NULL, stream TEXT NOT NULL, entry TEXT NOT NULL) STRICT;
   -- Entries the record refused: noted there as dead, kept here until replayed.
   CREATE TABLE parked (n INTEGER PRIMARY KEY, stream TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
   CREATE INDEX parked_stream ON parked (stream);

   -- Inquiries that live here, with the columns the queue and the roster are counted by.
   CREATE TABLE live (
     inquiry TEXT PRIMARY KEY NOT NULL, team TEXT NOT NULL, queue TEXT NOT NULL, phase TEXT NOT NULL, entered_at INTEGER NOT NULL,
     assignee TEXT, closed_at INTEGER, last_n INTEGER NOT NULL,
     state TEXT NOT NULL, person TEXT NOT NULL
   ) STRICT;
   CREATE INDEX live_phase ON live (phase, entered_at, inquiry, queue, team);
   CREATE INDEX live_load ON live (assignee) WHERE phase IN ('offered', 'open');
   CREATE INDEX live_closed ON live (closed_at) WHERE closed_at IS NOT NULL;
   CREATE TABLE message (
     inquiry TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, sender TEXT NOT NULL,
     member TEXT, note INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (inquiry, id)
   ) WITHOUT ROWID, STRICT;

   CREATE TABLE attendance (member TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID, STRICT;
   CREATE TABLE credit (team TEXT NOT NULL, tier_class TEXT NOT NULL, ledger TEXT NOT NULL, PRIMARY KEY (team, tier_class)) WITHOUT ROWID, STRICT;

   -- Ids made outside, so that a repeat is known: of inquiries that left, for 30 days, and of members' commands, for one.
   CREATE TABLE seen (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
   CREATE INDEX seen_at ON seen (at);
   CREATE TABLE outcome (command TEXT PRIMARY KEY, member TEXT NOT NULL, at INTEGER NOT NULL, outcome TEXT NOT NULL) WITHOUT ROWID, STRICT;
   CREATE INDEX outcome_at ON outcome (at);

   -- What must happen at a time: the alarm rings for the earliest.
   CREATE TABLE due (kind TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID, STRICT;
   CREATE INDEX due_at ON due (at);
   CREATE TABLE ticket (hash TEXT PRIMARY KEY, seat TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID, STRICT;`,
  `-- Answers that count more when the same person gives them again: by keyed hash, for 7 days.
   CREATE TABLE given (person TEXT NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (person, question, answer)) WITHOUT ROWID, STRICT;
   CREATE INDEX given_at ON given (at);`,
  `-- What an inquiry's current episode has been counted for, so that a correction subtracts exactly this.
   ALTER TABLE live ADD COLUMN counted TEXT NOT NULL DEFAULT '[]';
   -- Stretches of attention that were still going on, until the table attention took its place.
   CREATE TABLE work (
     member TEXT NOT NULL, inquiry TEXT NOT NULL, episode INTEGER NOT NULL, kind TEXT NOT NULL, from_at INTEGER NOT NULL,
     to_at INTEGER NOT NULL, PRIMARY KEY (member, inquiry)
   ) WITHOUT ROWID, STRICT;`,
  `-- Brought back by the clock alone, it left its messages in the record.
   ALTER TABLE live ADD COLUMN bare INTEGER NOT NULL DEFAULT 0;`,
  `-- Stretches of attention that are not told yet, in place of those of the table before: see work-log.ts.
   CREATE TABLE attention (
     member TEXT NOT NULL, inquiry TEXT NOT NULL, from_at INTEGER NOT NULL, to_at INTEGER NOT NULL, episode INTEGER NOT NULL,
     kind TEXT NOT NULL, PRIMARY KEY (member, inquiry, from_at)
   ) WITHOUT ROWID, STRICT;
   INSERT INTO attention (member, inquiry, from_at, to_at, episode, kind)
     SELECT member, inquiry, from_at, to_at, episode, kind FROM work;
   DELETE FROM work;`,
  `-- First contacts that were closed, by who asked (keyed hash) and topic; and inquiries to be told that theirs came back.
   CREATE TABLE settled (
     person TEXT NOT NULL, topic TEXT NOT NULL, inquiry TEXT NOT NULL, closed_at INTEGER NOT NULL,
     PRIMARY KEY (person, topic, inquiry)
   ) WITHOUT ROWID, STRICT;
   CREATE INDEX settled_at ON settled (closed_at);
   CREATE TABLE came_back (inquiry TEXT PRIMARY KEY, later TEXT NOT NULL) WITHOUT ROWID, STRICT;`,
  `-- In which generation of facts it is counted: see counting.ts.
   ALTER TABLE live ADD COLUMN generation INTEGER NOT NULL DEFAULT 1;`,
  `-- What inquiries are to be told of others of the same customer on the same topic, in place of the table before.
   CREATE TABLE same_topic (
     inquiry TEXT NOT NULL, other TEXT NOT NULL, how TEXT NOT NULL, PRIMARY KEY (inquiry, other)
   ) WITHOUT ROWID, STRICT;
   INSERT INTO same_topic (inquiry, other, how) SELECT inquiry, later, 'came-back' FROM came_back;
   DELETE FROM came_back;`,
  `-- Who bought by which inquiry (keyed hash), for two years.
   CREATE TABLE bought (
     person TEXT NOT NULL, inquiry TEXT NOT NULL, won_at INTEGER NOT NULL, PRIMARY KEY (person, inquiry)
   ) WITHOUT ROWID, STRICT;
   CREATE INDEX bought_inquiry ON bought (inquiry);
   CREATE INDEX bought_at ON bought (won_at);`,
]

/** Brings the tables to the newest form. Runs in the object's constructor: local, synchronous, no record involved. */
export function migrateDesk(storage: DurableObjectStorage): void {
  storage.transactionSync(() => {
    storage.sql.exec('CREATE TABLE IF NOT EXISTS desk_migration (number INTEGER PRIMARY KEY) STRICT')
    const [done] = storage.sql.exec<{ count: number }>('SELECT COUNT(*) AS count FROM desk_migration').toArray()
    for (let number = done!.count; number < migrations.length; number++) {
      storage.sql.exec(migrations[number]!)
      storage.sql.exec('INSERT INTO desk_migration (number) VALUES (?)', number + 1)
    }
  })
}
