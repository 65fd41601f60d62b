/**
 * A made-up year of inquiries for the bench of reports: each life as the events a Desk would log, told by the real fold and
 * counted by the real rules. Seeded: the same year for the same number.
 */
import type { InquiryEvent, InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import type { Chance } from '../../demo/chance.ts'

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000]

/** What there is to cut by, as many of each as a company with a busy desk has. */
export const places = {
  site: named('site', 4),
  queue: named('queue', 8),
  product: named('product', 6),
  group: named('group', 4),
  territory: named('territory', 9),
  assistant: named('assistant', 24),
  source: named('source', 20),
}

function named(what: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${what}-${String(at + 1).padStart(2, '0')}`)
}

/** Which team a queue is of. */
export const teamOf = (queue: string) => `team-${Math.ceil(Number(queue.slice(-2)) / 3)}`

const member = (id: string) => ({ kind: 'member', id }) as const
const system = { kind: 'system', id: null } as const

/** One inquiry with 8 messages or fewer, asked at `at`, as far as it had come by `now`. */
export function life(chance: Chance, id: string, at: number, now: number): InquiryEvent[] {
  const events: InquiryEvent[] = []
  const happen = (when: number, happening: InquiryHappening) => {
    if (when > now) return
    const last = events.at(-1)?.at ?? 0
    events.push({ ...happening, stream: id, seq: events.length + 1, at: Math.max(last, when), v: 1 })
  }
  const { site, queue, product, group, territory, assistant, source } = Object.fromEntries(
    Object.entries(places).map(([name, keys]) => [name, keys[Math.floor(chance.next() ** 2 * keys.length)]!]),
  ) as Record<keyof typeof places, string>
  const visitor = { kind: 'visitor', id: 'v' } as const
  const isLive = chance.next() < 0.85
  const entry = isLive
    ? { kind: 'live' as const, target: 60, triageBy: at + 5 * minute }
    : { kind: 'message' as const, target: 3600, triageBy: at + 5 * minute }
  const place = { site, queue, team: teamOf(queue), visitor: 'v', language: 'en' as const, source }
  happen(at, { type: 'submitted', actor: visitor, data: { ...place, ...entry } })
  const tier = (['A', 'B', 'C', 'D'] as const)[Math.floor(chance.next() * 4)]!
  const score = { fit: 30, intent: 20, total: 50, tier, qualified: true, missing: [], hits: [] }
  const kind = chance.next() < 0.8 ? ('lead' as const) : ('order' as const)
  const attributes = { product, group, territory, urgency: 'normal' as const }
  happen(at, {
    type: 'qualified',
    actor: { kind: 'flow', id: null },
    data: { flow: 1, kind, attributes, score },
  })
  happen(at, { type: 'messaged', actor: visitor, data: { message: id } })
  const taken = at + Math.round(-Math.log(1 - chance.next()) * 25 * second)
  if (isLive && chance.next() < 0.06) {
    happen(at + 40 * second, { type: 'gone', actor: system, data: { since: at + 38 * second, due: null } })
    happen(at + day + 41 * second, { type: 'matured', actor: system, data: { of: 'leaving' } })
    return events
  }
  happen(at + second, { type: 'offered', actor: system, data: { member: assistant, due: at + 46 * second } })
  happen(taken, { type: 'accepted', actor: member(assistant), data: { member: assistant } })
  let then = taken + Math.round(chance.next() * 40 * second)
  for (let message = 0; message < 7; message += 1) {
    const by = message % 2 === 0 ? member(assistant) : visitor
    happen(then, { type: 'messaged', actor: by, data: { message: id } })
    then += Math.round(chance.next() * 70 * second)
  }
  const worked = { kind: 'work' as const, from: taken, to: then, attention: Math.round((then - taken) * 0.7) }
  const closed = then + minute
  if (chance.next() < 0.05)
    happen(closed - second, {
      type: 'moved',
      actor: member(assistant),
      data: {
        how: 'escalation',
        reason: 'too-hard',
        from: assistant,
        left: teamOf(queue),
        queue,
        team: teamOf(queue),
        member: assistant,
      },
    })
  const outcome = chance.next() < 0.85 ? ('resolved' as const) : ('unresolved' as const)
  happen(closed, { type: 'closed', actor: member(assistant), data: { state: outcome, topic: 'stock' } })
  happen(closed + 2 * minute, { type: 'worked', actor: member(assistant), data: worked })
  if (chance.next() < 0.3)
    happen(closed + 3 * minute, { type: 'rated', actor: visitor, data: { score: 1 + Math.floor(chance.next() * 5) } })
  if (kind === 'lead' && chance.next() < 0.15) {
    happen(closed + hour, { type: 'passed', actor: member(assistant), data: {} })
    happen(closed + 5 * hour, { type: 'sales-accepted', actor: member(assistant), data: {} })
    const deal = { minor: 1_000 * Math.ceil(chance.next() * 900), currency: 'THB', lines: [] }
    if (chance.next() < 0.4)
      happen(closed + Math.ceil(chance.next() * 60) * day, { type: 'won', actor: member(assistant), data: deal })
  }
  happen(closed + 7 * day + 1, { type: 'matured', actor: system, data: { of: 'closing' } })
  happen(closed + 14 * day + 1, { type: 'matured', actor: system, data: { of: 'survey' } })
  return events.sort((one, other) => one.at - other.at).map((event, index) => ({ ...event, seq: index + 1 }))
}
