import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgottenPerson } from '../../../shared/inquiry/forgetting.ts'
import { breachesOf, invariantCount, standingBreaches } from '../../../scripts/invariants.ts'

const folder = new URL('../../../migrations/', import.meta.url)

let record: DatabaseSync

const state = (change: object = {}) => ({
  id: 'i1',
  seq: 5,
  state: 'open',
  episode: 1,
  assignee: 'm1',
  closedAt: null,
  createdAt: 1,
  site: 's1',
  team: 't1',
  ...change,
})

/** An inquiry that was asked, accepted, answered and noted on: everything in order. */
function fill(): void {
  record.exec(`
    INSERT INTO event (workspace, stream, seq, type, at, actor_kind, actor, data, v) VALUES
      ('w', 'i1', 1, 'submitted', 1, 'visitor', 'v1', '{"site":"s1","language":"th"}', 1),
      ('w', 'i1', 2, 'messaged', 1, 'visitor', 'v1', '{"message":"i1"}', 1),
      ('w', 'i1', 3, 'accepted', 2, 'member', 'm1', '{"member":"m1"}', 1),
      ('w', 'i1', 4, 'messaged', 3, 'member', 'm1', '{"message":"r1"}', 1),
      ('w', 'i1', 5, 'noted', 4, 'member', 'm1', '{"message":"n1"}', 1),
      ('w', 'm1', 1, 'declared', 1, 'member', 'm1', '{"presence":"available"}', 1),
      ('w', 'm1', 2, 'signed-in', 4, 'system', NULL, '{"from":1,"to":3,"busy":1}', 1),
      ('w', 'm1', 3, 'signed-in', 9, 'system', NULL, '{"from":3,"to":5,"busy":0}', 1);
    INSERT INTO message (workspace, inquiry, id, seq, at, sender, member, note, body) VALUES
      ('w', 'i1', 'i1', 2, 1, 'visitor', NULL, 0, 'Is it waterproof?'),
      ('w', 'i1', 'r1', 4, 3, 'member', 'm1', 0, 'It is.'),
      ('w', 'i1', 'n1', 5, 4, 'member', 'm1', 1, 'wants two');
    INSERT INTO span (workspace, inquiry, episode, span, member, from_at, to_at) VALUES ('w', 'i1', 1, 1, 'm1', 2, NULL);
    INSERT INTO episode (workspace, inquiry, episode, queue, state, entered_at, answered_at, closed_at, rating)
      VALUES ('w', 'i1', 1, 'q1', 'open', 1, 3, NULL, NULL);
    INSERT INTO outbox (workspace, id, kind, body, created_at) VALUES ('w', 'o1', 'mail', '{}', 1);`)
  const person = { contact: { fullName: 'Wipa', address: { kind: 'line', value: 'wipa.suk' } } }
  record
    .prepare(
      `INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person)
       VALUES ('w', 'i1', 5, 's1', 't1', 'm1', 1, NULL, ?, ?)`,
    )
    .run(JSON.stringify(state()), JSON.stringify(person))
}

beforeEach(() => {
  record = new DatabaseSync(':memory:')
  for (const name of readdirSync(folder).sort()) record.exec(readFileSync(new URL(name, folder), 'utf8'))
  // What the record itself would refuse must be found too, should it ever be there.
  record.exec('DROP INDEX span_one_active')
  fill()
})
afterEach(() => record.close())

describe('the invariants of the record', () => {
  it('hold for an inquiry that lived as it should', () => {
    expect(breachesOf(record)).toEqual([])
  })

  it('hold for one whose visitor was forgotten after it', () => {
    const person = JSON.stringify(forgottenPerson)
    record.exec(`UPDATE message SET body = '' WHERE seq <= 4;
      UPDATE inquiry SET state = json_set(state, '$.forgotten', 4), person = '${person}'`)
    expect(breachesOf(record)).toEqual([])
  })

  it.each([
    ["DELETE FROM event WHERE seq = 3 AND stream = 'i1'", 'without a gap'],
    ["UPDATE event SET seq = seq + 3 WHERE stream = 'm1'", 'without a gap'],
    ['UPDATE event SET at = 1 WHERE seq = 4', 'backwards'],
    ['UPDATE inquiry SET seq = 4', 'newest event'],
    ['DELETE FROM inquiry', 'whatever was submitted'],
    ["UPDATE event SET type = 'messaged' WHERE seq = 1 AND stream = 'i1'", 'whatever was submitted'],
    ["DELETE FROM message WHERE id = 'r1'", 'every message event has its message'],
    ["UPDATE message SET note = 0 WHERE id = 'n1'", 'every message event has its message'],
    [
      "INSERT INTO message SELECT workspace, inquiry, 'twice', seq, at, sender, member, note, body FROM message WHERE id = 'r1'",
      'every message has its event',
    ],
    ["INSERT INTO span VALUES ('w', 'i1', 1, 2, 'm2', 3, NULL)", 'beside somebody else'],
    ["UPDATE span SET member = 'm2'", 'held by its assignee'],
    ['UPDATE span SET to_at = 3', 'held by its assignee'],
    ["UPDATE span SET to_at = 9; INSERT INTO span VALUES ('w', 'i1', 1, 2, 'm1', 3, NULL)", 'do not overlap'],
    ["INSERT INTO span VALUES ('w', 'i1', 1, 3, 'm1', 3, 4)", 'do not overlap'],
    ["INSERT INTO given VALUES ('w', 'i1', 3, 'm2', 'at-once', 2, NULL)", 'has its event'],
    ["INSERT INTO given VALUES ('w', 'i1', 4, 'm1', 'by-hand', 3, NULL)", 'has its event'],
    [`UPDATE event SET type = 'seen', data = '{"since":2,"how":"by-hand"}' WHERE seq = 5`, 'what was seen was given'],
    ['DELETE FROM episode', 'the one the inquiry is in'],
    ["UPDATE episode SET state = 'waiting'", 'stands as its inquiry says'],
    ['UPDATE episode SET closed_at = 9', 'closed exactly when'],
    ["UPDATE inquiry SET assignee = 'm2'", 'columns say what its state says'],
    [`UPDATE event SET data = '{"message":"r1","text":"It is."}' WHERE seq = 4`, 'never what people wrote'],
    [`UPDATE event SET data = '{"message":"r1","by":"Wipa"}' WHERE seq = 4`, 'name or address'],
    // A name that is kept, and a word.
    ["UPDATE inquiry SET state = json_set(state, '$.forgotten', 1)", 'is forgotten nothing is kept'],
    [
      `UPDATE inquiry SET state = json_set(state, '$.forgotten', 5), person = '${JSON.stringify(forgottenPerson)}'`,
      'is forgotten nothing is kept',
    ],
    [
      `UPDATE inquiry SET state = json_set(state, '$.forgotten', 5), person = '${JSON.stringify(forgottenPerson)}', claimed = 'w';
        UPDATE message SET body = ''`,
      'is forgotten nothing is kept',
    ],
    [`UPDATE event SET data = json_set(data, '$.from', 2) WHERE seq = 3 AND stream = 'm1'`, 'told once'],
    [`UPDATE event SET data = json_set(data, '$.busy', 3) WHERE seq = 3 AND stream = 'm1'`, 'no more of it as work'],
    [
      `UPDATE event SET type = 'worked', data = '{"kind":"work","from":4,"to":6,"attention":2}' WHERE seq = 5`,
      'nobody works',
    ],
    ["UPDATE outbox SET outcome = 'sent', done_at = 9", 'a notice that counts as sent'],
    ["UPDATE outbox SET outcome = 'dead'", 'what has an outcome is done'],
    ["INSERT INTO dead_entry VALUES ('w', 1, 7, 'too long', 5, NULL)", 'refused nothing'],
  ])('find what is wrong after %s', (damage, rule) => {
    record.exec(damage)
    expect(breachesOf(record).map((breach) => breach.rule)).toContainEqual(expect.stringContaining(rule))
  })

  it('are all planted against above, but for the turnstile, which the schema keeps empty', () => {
    expect(invariantCount).toBe(21)
    expect(() => record.exec('INSERT INTO flush_guard VALUES (NULL)')).toThrow('NOT NULL')
  })
})

describe('a Desk and its record', () => {
  it.each([
    ['the record may lag behind the journal', { journal: 9, acknowledged: 4, recorded: 4 }, []],
    ['a flush may be recorded and not yet acknowledged', { journal: 9, acknowledged: 4, recorded: 7 }, []],
    ['the record lost what was flushed', { journal: 9, acknowledged: 4, recorded: 3 }, ['knows to be flushed']],
    ['the Desk lost what it had journaled', { journal: 5, acknowledged: 4, recorded: 7 }, ['has not journaled']],
  ])('%s', (_, standing, rules) => {
    const found = standingBreaches([{ workspace: 'w', inFlight: false, ...standing }])
    expect(found.map((breach) => breach.rule)).toEqual(rules.map((rule) => expect.stringContaining(rule)))
  })
})
