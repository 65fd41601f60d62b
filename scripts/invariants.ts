/**
 * What must hold in every record, whatever happened to the server: checked by `npm run check:invariants`, after the
 * crash test and wherever data is doubted. Reads only; imports nothing of the code that writes, so that it cannot
 * share its mistakes.
 */
import type { DatabaseSync } from 'node:sqlite'

/** Of whoever is forgotten. */
const nobody =
  '{"contact":{"fullName":"—","address":{"kind":"email","value":"—"}},"source":{"page":"—","referrerHost":null,"campaign":null},"consent":null,"ratingComment":null,"excerpt":""}'

/** What event e belongs to counts: it did not come from pages that are being tried. */
const counts = `NOT EXISTS (SELECT 1 FROM event first WHERE first.workspace = e.workspace AND first.stream = e.stream
  AND first.seq = 1 AND first.data ->> '$.test' = 1)`

/** One thing that should not be: which rule, and the rows that break it (the first few). */
export interface Breach {
  rule: string
  count: number
  examples: string[]
}

interface Invariant {
  rule: string
  /** Selects what breaks the rule: nothing, when all is well. */
  broken: string
}

const messageEvent = `type IN ('messaged', 'noted')`
const closed = `('resolved', 'unresolved', 'disqualified', 'abandoned', 'void')`

const invariants: Invariant[] = [
  {
    rule: 'events of a stream are numbered from 1 without a gap',
    broken: `SELECT stream, COUNT(*) AS events, MIN(seq) AS least, MAX(seq) AS greatest FROM event
      GROUP BY workspace, stream HAVING least <> 1 OR greatest <> events`,
  },
  {
    rule: 'time does not run backwards within a stream',
    broken: `SELECT e.stream, e.seq FROM event e JOIN event before
      ON before.workspace = e.workspace AND before.stream = e.stream AND before.seq = e.seq - 1 WHERE e.at < before.at`,
  },
  {
    rule: "an inquiry's version is the number of its newest event",
    broken: `SELECT i.id, i.seq, (SELECT MAX(e.seq) FROM event e WHERE e.workspace = i.workspace AND e.stream = i.id) AS newest
      FROM inquiry i WHERE i.seq IS NOT newest`,
  },
  {
    rule: 'whatever was submitted is an inquiry, and the other way round',
    broken: `SELECT stream AS id FROM event e WHERE type = 'submitted'
        AND NOT EXISTS (SELECT 1 FROM inquiry i WHERE i.workspace = e.workspace AND i.id = e.stream)
      UNION ALL SELECT id FROM inquiry i
        WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.workspace = i.workspace AND e.stream = i.id AND e.seq = 1 AND e.type = 'submitted')`,
  },
  {
    rule: 'every message event has its message, under the same number',
    broken: `SELECT e.stream, e.seq FROM event e WHERE ${messageEvent} AND NOT EXISTS (
      SELECT 1 FROM message m WHERE m.workspace = e.workspace AND m.inquiry = e.stream
        AND m.id = e.data ->> '$.message' AND m.seq = e.seq AND m.at = e.at AND m.note = (e.type = 'noted'))`,
  },
  {
    rule: 'every message has its event',
    broken: `SELECT m.inquiry, m.id FROM message m WHERE NOT EXISTS (
      SELECT 1 FROM event e WHERE e.workspace = m.workspace AND e.stream = m.inquiry AND e.seq = m.seq
        AND ${messageEvent} AND e.data ->> '$.message' = m.id)`,
  },
  {
    rule: 'nobody holds an inquiry beside somebody else',
    broken: `SELECT inquiry, COUNT(*) AS holders FROM span WHERE to_at IS NULL GROUP BY workspace, inquiry HAVING holders > 1`,
  },
  {
    rule: 'an open inquiry is held by its assignee, and no other inquiry is held',
    broken: `SELECT i.id, i.state ->> '$.state' AS state, i.assignee, s.member FROM inquiry i
      LEFT JOIN span s ON s.workspace = i.workspace AND s.inquiry = i.id AND s.to_at IS NULL
      WHERE (i.state ->> '$.state' = 'open') IS NOT (s.member IS NOT NULL) OR s.member IS NOT NULL AND s.member IS NOT i.assignee`,
  },
  {
    rule: 'spans of an episode are numbered from 1 and do not overlap',
    broken: `SELECT s.inquiry, s.episode, s.span FROM span s LEFT JOIN span before ON before.workspace = s.workspace
        AND before.inquiry = s.inquiry AND before.episode = s.episode AND before.span = s.span - 1
      WHERE s.span > 1 AND (before.to_at IS NULL OR before.to_at > s.from_at)`,
  },
  {
    rule: 'what somebody was given or asked has its event, and what was seen was given before',
    broken: `SELECT g.inquiry, g.seq FROM given g WHERE NOT EXISTS (
        SELECT 1 FROM event e WHERE e.workspace = g.workspace AND e.stream = g.inquiry AND e.seq = g.seq AND e.at = g.given_at
          AND e.type IN ('accepted', 'assigned', 'moved', 'consulted') AND e.data ->> '$.member' = g.member)
      UNION ALL SELECT e.stream, e.seq FROM event e WHERE e.type = 'seen' AND ${counts} AND NOT EXISTS (
        SELECT 1 FROM given g WHERE g.workspace = e.workspace AND g.inquiry = e.stream AND g.member = e.actor
          AND g.seen_at = e.at AND g.given_at = e.data ->> '$.since')`,
  },
  {
    rule: 'episodes are numbered from 1 without a gap, and the last is the one the inquiry is in',
    broken: `SELECT i.id, COUNT(e.episode) AS episodes, MAX(e.episode) AS newest FROM inquiry i
      LEFT JOIN episode e ON e.workspace = i.workspace AND e.inquiry = i.id
      GROUP BY i.workspace, i.id HAVING episodes IS NOT newest OR newest IS NOT i.state ->> '$.episode'`,
  },
  {
    rule: 'an episode stands as its inquiry says, and is closed exactly when its state is',
    broken: `SELECT e.inquiry, e.episode, e.state FROM episode e JOIN inquiry i ON i.workspace = e.workspace AND i.id = e.inquiry
      WHERE (e.closed_at IS NOT NULL) <> (e.state IN ${closed})
        OR e.episode = i.state ->> '$.episode' AND (e.state <> i.state ->> '$.state' OR e.closed_at IS NOT i.closed_at)`,
  },
  {
    rule: "an inquiry's columns say what its state says",
    broken: `SELECT id FROM inquiry WHERE seq IS NOT state ->> '$.seq' OR id IS NOT state ->> '$.id'
      OR assignee IS NOT state ->> '$.assignee' OR closed_at IS NOT state ->> '$.closedAt'
      OR created_at IS NOT state ->> '$.createdAt' OR site IS NOT state ->> '$.site' OR team IS NOT state ->> '$.team'`,
  },
  {
    rule: 'events hold ids, choices and numbers, never what people wrote',
    // An id, a hash of 43 characters, one plain word or a host; anything longer or stranger is somebody's text.
    broken: `SELECT e.stream, e.seq, leaf.fullkey AS field FROM event e, json_tree(e.data) leaf
      WHERE leaf.type = 'text' AND (length(leaf.value) > 43 OR leaf.value GLOB '*[^A-Za-z0-9_.-]*')`,
  },
  {
    rule: 'no event holds the name or address of the person who asked',
    broken: `SELECT e.stream, e.seq FROM event e JOIN inquiry i ON i.workspace = e.workspace AND i.id = e.stream
      WHERE i.person IS NOT NULL AND (instr(e.data, i.person ->> '$.contact.fullName') > 0
        OR instr(e.data, i.person ->> '$.contact.address.value') > 0)`,
  },
  {
    rule: 'of whoever is forgotten nothing is kept: no word from before, no name, no address, no answer',
    broken: `SELECT i.id FROM inquiry i WHERE i.state ->> '$.forgotten' IS NOT NULL AND (
      i.person <> '${nobody}' OR i.claimed IS NOT NULL
      OR EXISTS (SELECT 1 FROM message m WHERE m.workspace = i.workspace AND m.inquiry = i.id
        AND m.seq <= i.state ->> '$.forgotten' AND m.body <> ''))`,
  },
  {
    rule: 'when somebody was signed in is told once and in order, and no more of it as work',
    broken: `SELECT stream, seq FROM (SELECT stream, seq, data ->> 'from' AS begin, data ->> 'to' AS finish,
        data ->> 'busy' AS busy, lag(data ->> 'to') OVER (PARTITION BY workspace, stream ORDER BY seq) AS before
      FROM event WHERE type = 'signed-in') WHERE begin < before OR busy > finish - begin`,
  },
  {
    rule: 'nobody works while they are not signed in, since that is told',
    broken: `SELECT e.stream, e.seq, e.actor FROM event e WHERE e.type = 'worked' AND e.data ->> 'inquiry' IS NULL
      AND e.data ->> 'from' >= (SELECT min(s.data ->> 'from') FROM event s
        WHERE s.workspace = e.workspace AND s.stream = e.actor AND s.type = 'signed-in')
      AND e.data ->> 'to' - e.data ->> 'from' > (
        SELECT coalesce(sum(min(s.data ->> 'to', e.data ->> 'to') - max(s.data ->> 'from', e.data ->> 'from')), 0)
        FROM event s WHERE s.workspace = e.workspace AND s.stream = e.actor AND s.type = 'signed-in'
          AND s.data ->> 'from' < e.data ->> 'to' AND s.data ->> 'to' > e.data ->> 'from')`,
  },
  {
    rule: 'a notice that counts as sent has an attempt that was, and what has an outcome is done',
    broken: `SELECT o.workspace, o.id, o.outcome FROM outbox o WHERE o.outcome IS NOT NULL AND o.done_at IS NULL
      OR o.outcome = 'sent' AND NOT EXISTS (SELECT 1 FROM delivery d
        WHERE d.workspace = o.workspace AND d.notice = o.id AND d.outcome = 'sent')`,
  },
  { rule: 'the turnstile of the flush is empty', broken: 'SELECT ok FROM flush_guard' },
  {
    rule: 'the record refused nothing that was not replayed',
    broken: 'SELECT workspace, epoch, n, reason FROM dead_entry WHERE replayed_at IS NULL',
  },
]

/** How many examples a breach names. */
const named = 3

/** What does not hold in a record; empty when all is well. */
export function breachesOf(record: DatabaseSync): Breach[] {
  return invariants.flatMap(({ rule, broken }) => {
    const rows = record.prepare(broken).all()
    if (rows.length === 0) return []
    return [{ rule, count: rows.length, examples: rows.slice(0, named).map((row) => JSON.stringify(row)) }]
  })
}

/** How many rules there are, for the report. */
export const invariantCount = invariants.length

/** Where a Desk and the record stand to each other. */
export interface Standing {
  workspace: string
  /** Newest journal number at the Desk, what the Desk knows to be flushed, and what the record says. */
  journal: number
  acknowledged: number
  recorded: number
  /** A flush was sent and its answer had not come when the Desk was last heard of. */
  inFlight: boolean
}

/** What does not hold between the record and its Desks. */
export function standingBreaches(standings: readonly Standing[]): Breach[] {
  const behind = standings.filter((one) => one.recorded < one.acknowledged)
  const ahead = standings.filter((one) => one.recorded > one.journal)
  return [
    { rule: 'the record has all that its Desk knows to be flushed', found: behind },
    { rule: 'the record has nothing that its Desk has not journaled', found: ahead },
  ]
    .filter(({ found }) => found.length > 0)
    .map(({ rule, found }) => ({
      rule,
      count: found.length,
      examples: found.slice(0, named).map((one) => JSON.stringify(one)),
    }))
}
