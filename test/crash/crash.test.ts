/**
 * Kills the server with SIGKILL under writers and starts it again on the same data: after a random wait at once, or at
 * the next take-off of a flush, or at its commit, in turn. What it had acknowledged must be in the record exactly once,
 * and everything that must hold must hold.
 * CRASH_KILLS= for more kills, CRASH_SEED= for the same waits again.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MemberClient } from '../../demo/member-client.ts'
import { builds } from '../../scripts/builds.ts'
import { freePort } from '../../scripts/free-port.ts'
import { breachesOf, standingBreaches } from '../../scripts/invariants.ts'
import type { Prepared } from '../../scripts/prepared-foyer.ts'
import { prepareFoyer } from '../../scripts/prepared-foyer.ts'
import { secretsOf } from '../../scripts/secrets.ts'
import { openStored } from '../../scripts/stored-data.ts'
import type { DeskStatus } from '../../worker/desk/desk-rpc.ts'
import { Acknowledged } from './acknowledged.ts'
import { MortalServer } from './mortal-server.ts'
import { keepAnswering, keepAsking, Shift } from './writers.ts'

const leastKills = Number(process.env['CRASH_KILLS'] ?? 12)
/** Chance may hit too few busy moments at first: killing goes on until half of all kills did, at most this often. */
const mostKills = leastKills * 2
const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000)
const visitors = 16
const assistants = 2
/** When the wait is over, the next kill hits: any moment, a flush that just took off, one that was just committed. */
const moments = ['any', 'take-off', 'any', 'commit', 'take-off'] as const
/** A server lives this long between two crashes, at least and at most, once somebody was acknowledged. */
const shortestLifeMs = 150
const longestLifeMs = 1_500
const shop = 'http://127.0.0.1:1'

/** Mulberry32: the same waits for the same seed. */
function chanceFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Waits for something to become true; the test's own timeout ends it otherwise. */
async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await check())) await pause(20)
}

describe('a server that is killed again and again', () => {
  const data = mkdtempSync(join(tmpdir(), 'foyer-crash-'))
  const acknowledged = new Acknowledged(join(data, 'acknowledged.jsonl'))
  const shift = new Shift()
  /** What the Desk's own files said right after each kill. */
  const deaths = { journalNotEmpty: 0, flushInFlight: 0, committedUnheard: 0 }
  let kills = 0
  let server: MortalServer
  let prepared: Prepared

  beforeAll(async () => {
    expect(await builds({ only: 'worker' })).toBe(true)
    server = new MortalServer(data, await freePort())
    await server.start()
    prepared = await prepareFoyer(server.url, secretsOf(data), { assistants, settings: { origins: [shop] } })
    const place = { url: server.url, siteKey: prepared.site.key, shop }
    const chance = chanceFrom(seed)
    const people = [
      ...Array.from({ length: visitors }, (_, at) => keepAsking(place, `visitor ${at + 1}`, shift, acknowledged)),
      ...prepared.assistants.map((signIn) => keepAnswering(place, signIn, shift, acknowledged)),
    ]
    while (kills < leastKills || (deaths.flushInFlight < kills / 2 && kills < mostKills)) {
      kills += 1
      const before = acknowledged.count
      await until(() => acknowledged.count > before)
      await pause(shortestLifeMs + chance() * (longestLifeMs - shortestLifeMs))
      const moment = moments[kills % moments.length]!
      await (moment === 'any' ? server.kill() : server.killAt(moment))
      const { standings, close } = openStored(data)
      const [desk] = standings
      close()
      if (desk!.journal > desk!.acknowledged) deaths.journalNotEmpty += 1
      if (desk!.inFlight && desk!.journal > desk!.acknowledged) deaths.flushInFlight += 1
      if (desk!.recorded > desk!.acknowledged) deaths.committedUnheard += 1
      await server.start()
    }
    shift.over = true
    await Promise.all(people)
    const owner = await MemberClient.signIn(server.url, prepared.owner)
    await until(async () => {
      const { journal, flushed, halted } = await owner.get<DeskStatus>('/api/status')
      expect(halted).toBeNull()
      return journal === flushed
    })
    await server.kill()
    console.log(
      `seed ${seed}: ${kills} kills, ${deaths.journalNotEmpty} with the journal not empty, ${deaths.flushInFlight} with a ` +
        `flush in flight, ${deaths.committedUnheard} with a flush committed and not yet heard of; ` +
        `${acknowledged.count} acknowledged (${shift.replies} of them replies), ${shift.unanswered} sent without an answer`,
    )
  }, 900_000)

  afterAll(async () => {
    shift.over = true
    await server.kill()
    rmSync(data, { recursive: true, force: true })
  })

  it('was hit in the middle of its work by at least half of the kills', () => {
    expect(deaths.journalNotEmpty).toBeGreaterThanOrEqual(kills / 2)
    expect(shift.replies).toBeGreaterThan(0)
    expect(deaths.flushInFlight).toBeGreaterThanOrEqual(kills / 2)
  })

  it('has every acknowledged inquiry and message in the record exactly once', () => {
    const { record, close } = openStored(data)
    const lines = acknowledged.all()
    const rows = record
      .prepare('SELECT inquiry, id, body, COUNT(*) OVER (PARTITION BY body) AS times FROM message')
      .all()
    const inquiries = new Set(
      record
        .prepare('SELECT id FROM inquiry')
        .all()
        .map((row) => row['id']),
    )
    close()
    const stored = new Map(rows.map((row) => [row['id'], row]))
    expect(lines.length).toBeGreaterThan(kills * 10)
    expect(lines.filter((line) => !inquiries.has(line.inquiry))).toEqual([])
    expect(
      lines.filter((line) => {
        const row = stored.get(line.id)
        return row?.['body'] !== line.text || row['inquiry'] !== line.inquiry || row['times'] !== 1
      }),
    ).toEqual([])
  })

  it('has nothing twice, whether it was acknowledged or not', () => {
    const { record, close } = openStored(data)
    const twice = record.prepare('SELECT body, COUNT(*) AS times FROM message GROUP BY body HAVING times > 1').all()
    close()
    expect(twice).toEqual([])
  })

  it('breaks no rule of the record', () => {
    const { record, standings, close } = openStored(data)
    const breaches = [...breachesOf(record), ...standingBreaches(standings)]
    close()
    expect(breaches).toEqual([])
    expect(standings).toMatchObject([{ inFlight: false }])
    expect(standings[0]!.recorded).toBe(standings[0]!.journal)
  })
})
