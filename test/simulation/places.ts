/** Makes a world's workspace: teams with their people, queues with rules, a site that asks or asks nothing. */
import { usualRules } from '../../shared/schema/queue.ts'
import type { Hours } from '../../shared/schema/hours.ts'
import type { Leave } from '../../shared/schema/leave.ts'
import type { QueueRules } from '../../shared/schema/queue.ts'
import { usualSkills } from '../../shared/schema/skills.ts'
import type { Skills } from '../../shared/schema/skills.ts'
import { dateAt, wallTime } from '../../shared/zone.ts'
import type { WorldChance } from './chance.ts'
import type { Person } from './may.ts'
import { someExceptions } from './otherwise.ts'
import type { WorldRecord } from './record.ts'

export const origin = 'https://shop.example'
export const languages = ['en', 'th'] as const

/** As the record has them. */
export interface Colleague extends Person {
  name: string
}

export interface Places {
  workspace: string
  zone: string
  site: string
  queues: string[]
  colleagues: Colleague[]
  /** Whether the site asks before an inquiry is sent. */
  asks: boolean
}

/** Answers a visitor can give to the site's questions, by question. */
export const answersTo = {
  what: ['lamp', 'panel', 'other'],
  where: ['north', 'south'],
  who: ['public', 'home'],
  when: ['now', 'later'],
} as const

const names = ['Ploy', 'Nurul', 'Wanida', 'Marek', 'Adisa']
const products = ['lamp', 'panel']

function flow() {
  const option = (id: string, more: object) => ({ id, label: { en: id }, ...more })
  const choice = (id: string, options: object[]) => ({
    id,
    ask: { en: id },
    required: false,
    when: [],
    mustHave: false,
    kind: 'choice',
    options,
  })
  return {
    line: 50,
    questions: [
      choice('what', [
        option('lamp', { sets: { product: 'lamp' } }),
        option('panel', { sets: { product: 'panel' }, worth: { axis: 'fit', points: 40 } }),
        option('other', { sets: { kind: 'complaint' } }),
      ]),
      choice('where', [
        option('north', { sets: { territory: 'north' } }),
        option('south', { sets: { territory: 'south' } }),
      ]),
      choice('who', [
        option('public', { sets: { group: 'public', size: 'large' } }),
        option('home', { sets: { group: 'home' } }),
      ]),
      choice('when', [
        option('now', { worth: { axis: 'intent', points: 40, again: 10 } }),
        option('later', { worth: { axis: 'intent', points: 5 } }),
      ]),
    ],
  }
}

/** Skills as people have them: mostly a beginner's, now and then narrower. */
export function someSkills(chance: WorldChance): Skills {
  if (chance.is(0.4)) return usualSkills
  const some = <Item>(list: readonly Item[]) => (chance.is(0.6) ? null : [chance.pick(list)])
  return {
    level: chance.whole(1, 3),
    languages: chance.is(0.8) ? null : ['en'],
    products: some(products),
    territories: some(['north', 'south']),
    groups: some(['public', 'home']),
    sizes: some(['large', 'small']),
  }
}

/** Now and then somebody has shifts that begin or end soon, and leave, with somebody to stand in or not. */
export function someCalendar(
  chance: WorldChance,
  now: number,
  zoneHere: string,
  others: readonly string[],
): { hours: Hours | null; leave: Leave[] } {
  const [late, length] = [chance.whole(-90, 12), chance.whole(2, 120)]
  const elsewhere = ['Europe/Warsaw', 'Asia/Kolkata', 'America/New_York'][length % 12]
  const zone = elsewhere ?? zoneHere
  const wall = wallTime(now, zone)
  const minute = Math.floor((wall % 86_400_000) / 60_000)
  const begins = Math.max(0, Math.min(1_430, minute + late))
  const shift: [number, number][] = [[begins, Math.min(1_440, begins + length)]]
  const weekly = { mon: shift, tue: shift, wed: shift, thu: shift, fri: shift, sat: shift, sun: shift }
  const day = (later: number) => dateAt(now + later * 86_400_000, zone)
  const from = chance.whole(-2, 1)
  const leave = { from: day(from), until: day(from + chance.whole(0, 2)), standIn: chance.pick([null, ...others]) }
  return {
    hours: chance.is(0.4)
      ? { ...(elsewhere !== undefined && { zone: elsewhere }), weekly, extra: [], closed: [] }
      : null,
    leave: chance.is(0.25) ? [leave] : [],
  }
}

/** Rules of the queue at a place among all. What nobody takes may go on in a circle: nothing may come by twice. */
export function someRules(chance: WorldChance, at: number, queues: readonly string[]): QueueRules {
  if (chance.is(0.3)) return usualRules
  return {
    ...usualRules,
    match: at === 0 ? null : matches(chance),
    level: chance.pick([1, 1, 1, 2, 3]),
    claims: chance.is(0.2),
    atOnce: chance.is(0.1) ? 30 : null,
    ahead: { ...usualRules.ahead, complaint: chance.pick([0, 0, 300]), urgent: chance.pick([0, 600]) },
    overflow: chance.is(0.5)
      ? { after: chance.pick([10, 60, 300]), to: chance.pick([null, ...queues.filter((_, other) => other !== at)]) }
      : null,
    widenHigh: [0, 10],
    widenOthers: chance.pick([
      [20, 120],
      [5, 15],
      [60, 600],
    ]),
  }
}

function matches(chance: WorldChance): QueueRules['match'] {
  const all = {
    sites: null,
    languages: null,
    channels: null,
    kinds: null,
    products: null,
    groups: null,
    territories: null,
    sizes: null,
    tiers: null,
  }
  return chance.pick([
    { ...all, products: ['panel'] },
    { ...all, sizes: ['large' as const] },
    { ...all, languages: ['th' as const] },
    { ...all, kinds: ['complaint' as const] },
    { ...all, tiers: ['A' as const, 'B' as const] },
  ])
}

/** @param even everybody is alike, in one team: what was shared out can be told by counting */
export function makePlaces(record: WorldRecord, chance: WorldChance, now: number, even: boolean): Places {
  const id = () => chance.id(now - 86_400_000)
  const [workspace, site] = [id(), id()]
  const asks = !even && chance.is(0.6)
  const zone = chance.pick(['Asia/Bangkok', 'Asia/Kolkata', 'UTC'])
  const settings = { name: 'Shop', origins: [origin], language: 'en', consent: null, responsible: null, country: null }
  record.run(`INSERT INTO workspace (id, name, zone, created_at) VALUES (?, 'Noravi', ?, 0)`, workspace, zone)
  const topics = ['price', 'stock'].map((topic) => ({ id: topic, label: topic, retired: false }))
  const closing = { topics, topicRequired: false, competitors: [] }
  record.run('UPDATE workspace SET closing = ? WHERE id = ?', JSON.stringify(closing), workspace)
  record.run('INSERT INTO desk (workspace) VALUES (?)', workspace)
  const teams = Array.from({ length: even ? 1 : chance.whole(1, 2) }, id)
  for (const team of teams)
    record.run(
      `INSERT INTO team (workspace, id, name, function, created_at) VALUES (?, ?, 'Team', 'support', 0)`,
      workspace,
      team,
    )
  const queues = Array.from({ length: even ? 1 : chance.whole(1, 3) }, id).sort()
  for (const [at, queue] of queues.entries()) {
    const rules = even ? usualRules : someRules(chance, at, queues)
    record.run(
      'INSERT INTO queue (workspace, id, team, name, rules, created_at) VALUES (?, ?, ?, ?, ?, 0)',
      workspace,
      queue,
      at === 0 ? teams[0]! : chance.pick(teams),
      `Queue ${at}`,
      JSON.stringify(rules),
    )
  }
  record.run(
    'INSERT INTO site (workspace, id, queue, settings, created_at) VALUES (?, ?, ?, ?, 0)',
    workspace,
    site,
    queues[0]!,
    JSON.stringify(settings),
  )
  if (asks)
    record.run(
      `INSERT INTO flow (workspace, site, version, flow, published_by, published_at) VALUES (?, ?, 1, ?, 'nobody', 0)`,
      workspace,
      site,
      JSON.stringify(flow()),
    )
  // What people may do otherwise than their role, in some worlds from the beginning.
  const otherwise = !even && chance.is(0.5)
  const colleagues = names
    .slice(0, chance.whole(2, 5))
    .map((name, at) => makeColleague(record, chance, { workspace, id: id(), name, at, teams, even, otherwise }))
  return { workspace, zone, site, queues, colleagues, asks }
}

function makeColleague(
  record: WorldRecord,
  chance: WorldChance,
  one: {
    workspace: string
    id: string
    name: string
    at: number
    teams: readonly string[]
    even: boolean
    otherwise: boolean
  },
): Colleague {
  const { workspace, id, name, at, even } = one
  const teams = chance.is(0.3) ? [...one.teams] : [even ? one.teams[0]! : one.teams[at % one.teams.length]!]
  // One of them may give inquiries to others.
  const leads = at === 0 && !even
  const role = leads ? chance.pick(['manager', 'owner', 'admin'] as const) : someRole(chance, one)
  const exceptions = one.otherwise && chance.is(0.4) ? someExceptions(chance, { role, exceptions: {} }) : {}
  record.run(
    `INSERT INTO member (workspace, id, name, email, role, exceptions, weight, capacity, skills, status, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', 0)`,
    workspace,
    id,
    name,
    `${id}@noravi.example`,
    role,
    JSON.stringify(exceptions),
    even ? 1 : chance.pick([1, 1, 1, 0.5]),
    even ? 3 : chance.pick([0, 1, 1, 2, 3]),
    JSON.stringify(even ? usualSkills : someSkills(chance)),
  )
  for (const team of teams)
    record.run('INSERT INTO team_member (workspace, team, member) VALUES (?, ?, ?)', workspace, team, id)
  return { id, name, role, exceptions, teams }
}

/** Where some may do otherwise than their role, somebody may have one that only looks on: and work on things all the same. */
function someRole(chance: WorldChance, { otherwise, at }: { otherwise: boolean; at: number }): 'assistant' | 'analyst' {
  return otherwise && at > 1 && chance.is(0.2) ? 'analyst' : 'assistant'
}
