/**
 * One law of who sees what: whatever way an inquiry came to stand as it does, and whatever exceptions people have, lists by
 * SQL, the index of words, the inquiries behind a number and the Desk show the same of it to everybody, and count what they show.
 */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { JournalEntry } from '../../shared/journal-entry.ts'
import { factsRules } from '../../shared/measures/facts.ts'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { choices, isOfTeam, mayOf, maySee } from '../../shared/permissions.ts'
import type { Action, Exceptions } from '../../shared/permissions.ts'
import { BehindQuery } from '../../shared/schema/measures.ts'
import type { Role } from '../../shared/schema/member.ts'
import { dateAt } from '../../shared/zone.ts'
import type { Desk } from '../../worker/desk/desk.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import type { MemberPrincipal } from '../../worker/desk/principal.ts'
import { indexSome } from '../../worker/jobs/index-words.ts'
import { inquiriesBehind } from '../../worker/measures/inquiries-behind.ts'
import { applyFlush } from '../../worker/record/apply.ts'
import { listInquiries } from '../../worker/record/inquiries.ts'
import { batch, first, sql } from '../../worker/record/sql.ts'
import { matchOf } from '../../worker/search/match-of.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeWorkspace, services } from './fixtures/workspace.ts'
import type { TestWorkspace } from './fixtures/workspace.ts'

const zone = 'Asia/Bangkok'
const today = localDayStart(dateAt(Date.now(), zone), zone)
const roles = ['owner', 'admin', 'manager', 'assistant', 'analyst'] as const satisfies Role[]
const [people, teams] = [4, 3]

/** How an inquiry stood at one time: people and teams by number. */
interface Stand {
  state: 'waiting' | 'callback-owed' | 'offered' | 'open' | 'resolved' | 'unresolved'
  team: number
  assignee: number | null
  held: number[]
  asked: number[]
}

const person = fc.nat({ max: people - 1 })
const somebody = fc.uniqueArray(person, { maxLength: 2 })
const stand: fc.Arbitrary<Stand> = fc
  .record({
    state: fc.constantFrom('waiting', 'callback-owed', 'offered', 'open', 'resolved', 'unresolved'),
    team: fc.nat({ max: teams - 1 }),
    assignee: person,
    wasHeld: fc.boolean(),
    held: somebody,
    asked: somebody,
  })
  .map(({ assignee, wasHeld, ...rest }) => {
    const has = rest.state === 'offered' || rest.state === 'open' || (isClosed(rest.state) && wasHeld)
    const held = has && rest.state !== 'offered' ? [...new Set([...rest.held, assignee])] : rest.held
    return { ...rest, held, assignee: has ? assignee : null }
  })
const history = fc.array(stand, { minLength: 1, maxLength: 3 })
/** What decides who sees what, and what is made of it. */
const deciding = [
  'inquiry.read',
  'waiting.read',
  'inquiry.work',
  'inquiry.assign',
  'inquiry.receive',
  'measures.read',
] as const satisfies Action[]
const exceptions: fc.Arbitrary<Exceptions> = fc.record(
  Object.fromEntries(deciding.map((action) => [action, fc.constantFrom(...choices[action])])),
  { requiredKeys: [] },
)
const reader = fc.record({
  role: fc.constantFrom(...roles),
  exceptions: fc.oneof(fc.constant({}), exceptions),
  teams: fc.uniqueArray(fc.nat({ max: teams - 1 }), { maxLength: 2 }),
})
interface World {
  histories: Stand[][]
  readers: { role: Role; exceptions: Exceptions; teams: number[] }[]
}
const world: fc.Arbitrary<World> = fc.record({
  histories: fc.array(history, { minLength: 1, maxLength: 12 }),
  readers: fc.array(reader, { minLength: people, maxLength: people }),
})

let template: { state: InquiryState; person: InquiryPerson }
beforeAll(async () => {
  const workspace = await makeWorkspace()
  await makeVisitor(workspace).ask('POST', '/inquiries', { body: newInquiry() })
  const row = await vi.waitFor(async () => {
    const newest = await first<{ state: string; person: string }>(
      services.db,
      sql`SELECT state, person FROM inquiry WHERE workspace = ${workspace.id}`,
    )
    if (newest === null) throw new Error('not flushed yet')
    return newest
  })
  template = {
    state: JSON.parse(row.state) as InquiryState,
    person: JSON.parse(row.person) as InquiryPerson,
  }
})

interface Made {
  workspace: TestWorkspace
  readers: MemberPrincipal[]
  /** Every inquiry as it stands at last, newest first. */
  states: InquiryState[]
}

/** The record of such a world, as a Desk would have flushed it, and its index. */
async function made({ histories, readers }: World): Promise<Made> {
  const workspace = await makeWorkspace()
  const teamIds = [workspace.team, services.newId(), services.newId()]
  const queueIds = [workspace.queue, services.newId(), services.newId()]
  const ids = Array.from({ length: people }, () => services.newId())
  const principals = readers.map(({ role, exceptions, teams: theirs }, at): MemberPrincipal => ({
    kind: 'member',
    member: ids[at]!,
    role,
    // Those of fast-check have no prototype, and do not go over to the Desk.
    exceptions: { ...exceptions },
    teams: theirs.map((team) => teamIds[team]!),
    session: '',
    until: 0,
  }))
  await batch(services.db, [
    ...[1, 2].flatMap((at) => [
      sql`INSERT INTO team (workspace, id, name, created_at) VALUES (${workspace.id}, ${teamIds[at]!}, ${`T${at}`}, 0)`,
      sql`INSERT INTO queue (workspace, id, team, name, created_at)
          VALUES (${workspace.id}, ${queueIds[at]!}, ${teamIds[at]!}, ${`Q${at}`}, 0)`,
    ]),
    // Nobody is offered anything while it is looked at.
    ...principals.map(
      ({ member, role, exceptions }) => sql`INSERT INTO member (workspace, id, name, email, role, exceptions, capacity,
          status, created_at)
        VALUES (${workspace.id}, ${member}, 'Nok', ${`${member}@suk.example`}, ${role}, ${JSON.stringify(exceptions)}, 0,
          'active', 0)`,
    ),
  ])
  const states: InquiryState[] = []
  const entries: JournalEntry[] = histories.flatMap((stands, number) => {
    const id = services.newId()
    const createdAt = today + number
    return stands.map(({ state, team, assignee, held, asked }, at): JournalEntry => {
      const stood: InquiryState = {
        ...template.state,
        id,
        seq: at + 1,
        createdAt,
        enteredAt: createdAt,
        state,
        team: teamIds[team]!,
        queue: queueIds[team]!,
        assignee: assignee === null ? null : ids[assignee]!,
        held: held.map((one) => ids[one]!),
        asked: asked.map((one) => ids[one]!),
        offerDue: null,
        visitorHere: false,
        closedAt: isClosed(state) ? createdAt : null,
      }
      if (at === stands.length - 1) states.unshift(stood)
      const keys = { team: stood.team, ...(stood.held[0] !== undefined && { assistant: stood.held[0] }) }
      const counted = [{ hour: today, day: today, whole: 'all' as const, keys, sums: { entered: 1 }, histograms: {} }]
      const actor = { kind: 'system', id: null } as const
      const type = isClosed(state) ? ('closed' as const) : ('accepted' as const)
      return {
        v: 1,
        stream: id,
        at: createdAt,
        events: [{ v: 1, stream: id, seq: at + 1, at: createdAt, actor, type, data: {} } as never],
        inquiry: { state: stood, person: template.person, moved: true, counted, dueAt: null },
        messages: [],
        spans: [],
        credit: [],
      }
    })
  })
  // Counted by the rules of today: the Desk has nothing to count anew.
  entries[0]!.counting = { generation: 1, rules: factsRules, building: null }
  const numbered = entries.map((entry, at) => ({ n: at + 1, entry }))
  const flush = { workspace: workspace.id, epoch: 0, flushId: services.newId(), entries: numbered, at: today, zone }
  await applyFlush(services.db, flush)
  await indexSome(services)
  return { workspace, readers: principals, states }
}

const idsOf = (states: readonly InquiryState[]) => states.map(({ id }) => id)
const newest = { createdAt: Number.MAX_SAFE_INTEGER, id: '' }

/** The whole list, three at a time: what a page leaves out would be lost. */
async function listed({ workspace }: Made, by: MemberPrincipal): Promise<string[]> {
  const scope = mayOf(by)['inquiry.read']
  const found: string[] = []
  if (scope === 'none') return found
  for (let before = newest; ;) {
    const page = await listInquiries(services.db, workspace.id, { ...by, scope }, before, 3)
    found.push(...page.map(({ state }) => state.id))
    if (page.length < 3) break
    before = page.at(-1)!.state
  }
  return found
}

/** All that the index would ever give this reader. */
async function indexedFor({ workspace }: Made, by: MemberPrincipal): Promise<string[]> {
  const match = matchOf({ ...by, scope: mayOf(by)['inquiry.read'] }, [], ['language_th'])
  return match === null ? [] : services.wordIndex(workspace.id).find(match, { from: 0, to: 9e12 }, 100)
}

it('lists, the index and what is behind a number give of closed inquiries what their reader may see, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const here = await made(given)
      for (const by of here.readers) {
        const seen = here.states.filter((state) => maySee(by, state))
        const closed = idsOf(seen.filter(({ state }) => isClosed(state)))
        const found = await listed(here, by)
        const past = new Set(idsOf(here.states.filter(({ state }) => isClosed(state))))
        expect(found.filter((id) => past.has(id))).toEqual(closed)
        expect(idsOf(seen)).toEqual(expect.arrayContaining(found))
        // What was opened again stays in the index until it is closed: a search leaves it to the Desk.
        expect((await indexedFor(here, by)).filter((id) => past.has(id))).toEqual(closed)
        const scope = mayOf(by)['measures.read']
        const counts = (state: InquiryState) => {
          return scope === 'all' || (scope === 'team' ? by.teams.includes(state.team) : state.held[0] === by.member)
        }
        const query = BehindQuery.parse({ period: '7', count: 'entered' })
        const behind = await inquiriesBehind(services, here.workspace.id, by, query)
        if (behind.kind === 'refused') expect([behind.because, scope]).toEqual(['forbidden', 'none'])
        else expect(behind.value.items.map(({ card }) => card.id)).toEqual(idsOf(seen.filter(counts)))
      }
    }),
    { numRuns: 60, endOnFailure: true },
  )
}, 40_000)

it('the Desk counts in its views what it shows in them, and shows nothing that it would not open', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const here = await made(given)
      const desk = services.desk(here.workspace.id)
      for (const by of here.readers) {
        const see = async (view: InboxView) => desk.inboxTail(by, view, null)
        const mine = await see('mine')
        const live = await liveStates(here)
        const shown = async (view: InboxView) => (await see(view)).cards.map(({ id }) => id).toSorted()
        const sees = (which: (state: InquiryState) => boolean) =>
          idsOf(live.filter((state) => which(state) && maySee(by, state))).toSorted()
        const waits = ({ state }: InquiryState) => state === 'waiting' || state === 'callback-owed'
        const waiting = await shown('waiting')
        expect(waiting).toEqual(sees(waits))
        expect(mine.counts.waiting).toBe(waiting.length)
        const isMine = ({ state, assignee, asked = [] }: InquiryState) =>
          assignee === by.member || (state === 'open' && asked.includes(by.member))
        expect(mine.cards.map(({ id }) => id).toSorted()).toEqual(sees(isMine))
        expect(mine.counts.mine).toBe(mine.cards.length)
        expect(mine.counts.owed).toBe((await see('owed')).cards.length)
        const ofTeams = new Set(isOfTeam(mayOf(by)['inquiry.read']) ? by.teams : [])
        expect(await shown('team')).toEqual(sees(({ state, team }) => !isClosed(state) && ofTeams.has(team)))
        expect(mine.counts.team).toBe((await see('team')).cards.length)
        expect(mine.counts.left).toBe((await see('left')).cards.length)
        expect(await shown('all')).toEqual(sees(() => true))
        for (const state of live)
          expect((await desk.threadTail(by, state.id)).kind).toBe(maySee(by, state) ? 'done' : 'refused')
      }
    }),
    { numRuns: 30, endOnFailure: true },
  )
}, 40_000)

/** What the Desk that came back from this record holds. */
async function liveStates({ workspace }: Made): Promise<InquiryState[]> {
  const stub = env.DESK.get(env.DESK.idFromName(workspace.id))
  return runInDurableObject(stub, ({ context: { live } }: Desk) =>
    live.newest(100).map((id) => live.inquiry(id)!.state),
  )
}
