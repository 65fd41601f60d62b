/**
 * What happens in a world, as a table: people come, speak, work and drop off; the record, the network and the platform
 * have their moods. How often each is done, when it can be, and what it comes to.
 */
import { memberActs, visitorActs } from './acts.ts'
import { mayOn } from './may.ts'
import { someExceptions } from './otherwise.ts'
import { someCalendar, someRules, someSkills } from './places.ts'
import type { Mood } from './record.ts'
import type { Member } from './member.ts'
import type { Surroundings } from './surroundings.ts'
import { Visitor } from './visitor.ts'
import type { World } from './world.ts'

interface Step {
  name: string
  weight: number
  /** Not in worlds where everybody is idle whenever something arrives. */
  uneven?: true
  run: (world: World) => void
}

const moods: readonly { mood: Mood; weight: number }[] = [
  { mood: 'well', weight: 4 },
  { mood: 'slow', weight: 2 },
  { mood: 'flaky', weight: 2 },
  { mood: 'forgetful', weight: 2 },
  { mood: 'gone', weight: 2 },
  { mood: 'overloaded', weight: 1 },
]

export const steps: readonly Step[] = [
  {
    name: 'somebody asks',
    weight: 10,
    run: (world) => {
      if (world.visitors.length >= world.mostVisitors || (world.even && !world.isIdle())) return
      const visitor = new Visitor(world.around, world.visitors.length + 1)
      world.visitors.push(visitor)
      void visitor.submit().then(() => (world.chance.is(0.6) ? visitor.connect() : undefined))
    },
  },
  { name: 'a visitor speaks', weight: 8, uneven: true, run: (world) => void someVisitor(world)?.say() },
  {
    name: 'a visitor does something',
    weight: 5,
    uneven: true,
    run: (world) => void someVisitor(world)?.does(world.chance.weighed(visitorActs).make(world.chance)),
  },
  { name: 'something old comes up again', weight: 8, uneven: true, run: comesUpAgain },
  { name: 'a visitor connects', weight: 5, run: (world) => void someVisitor(world)?.connect() },
  { name: 'a visitor types', weight: 1.5, run: (world) => void someVisitor(world)?.line.send({ t: 'typing' }) },
  { name: 'a visitor polls', weight: 1, run: (world) => void someVisitor(world)?.poll() },
  { name: 'a visitor closes the page', weight: 2, run: (world) => someVisitor(world)?.line.close() },
  {
    name: 'a visitor falls silent',
    weight: 2,
    run: (world) => {
      const visitor = someVisitor(world)
      if (visitor !== undefined) world.fallsSilent(visitor)
    },
  },
  { name: 'a member works', weight: 18, uneven: true, run: (world) => works(world, world.chance.pick(world.members)) },
  {
    name: 'a member comes',
    weight: 9,
    run: (world) => {
      const member = world.chance.pick(world.members)
      if (member.line.socket === null) void member.connect()
      else void member.declare('available')
    },
  },
  {
    name: 'a member declares something',
    weight: 3,
    uneven: true,
    run: (world) => void world.chance.pick(world.members).declare(world.chance.pick(['available', 'busy', 'away'])),
  },
  {
    name: 'a member closes the console',
    weight: 1.5,
    uneven: true,
    run: (world) => world.chance.pick(world.members).line.close(),
  },
  {
    name: 'a member’s page goes into the background, or comes out of it',
    weight: 1.5,
    uneven: true,
    run: (world) => void world.chance.pick(world.members).line.send({ t: 'hidden', hidden: world.chance.is(0.7) }),
  },
  {
    name: 'a member has something of theirs open',
    weight: 3,
    run: ({ members, chance }) => {
      const member = chance.pick(members)
      const [card] = member.mine()
      if (card !== undefined) void member.line.send({ t: 'focus', inquiry: card.id, wrap: chance.is(0.2) })
    },
  },
  { name: 'a member looks at something', weight: 3, uneven: true, run: looks },
  {
    name: 'a member falls silent',
    weight: 2,
    uneven: true,
    run: (world) => world.fallsSilent(world.chance.pick(world.members)),
  },
  {
    name: 'the record changes its mood',
    weight: 6,
    run: (world) => world.recordIs(world.chance.weighed(moods).mood),
  },
  {
    name: 'the object is evicted',
    weight: 5,
    run: (world) => {
      world.around.say('── the object is evicted')
      world.around.host.evict()
    },
  },
  {
    name: 'new code is deployed',
    weight: 1.5,
    uneven: true,
    run: (world) => {
      world.around.say('── new code is deployed')
      world.socketsDropped(world.around.host.deploy())
    },
  },
  {
    name: 'the storage is lost',
    weight: 0.5,
    uneven: true,
    run: (world) => {
      world.around.say('── the storage of the object is lost')
      world.around.answers.forgetOutcomes()
      world.socketsDropped(world.around.host.lose())
    },
  },
  {
    name: 'the record is backed up, or restored',
    weight: 2,
    uneven: true,
    run: (world) => world.backUp.takeOrRestore(),
  },
  {
    name: 'the journal will refuse something',
    weight: 2,
    run: (world) => {
      world.around.host.storage.failsAfter = world.chance.whole(1, 3)
      world.around.say(`── the journal will refuse append ${world.around.host.storage.failsAfter} from here`)
    },
  },
  {
    name: 'settings change',
    weight: 3,
    uneven: true,
    run: (world) => {
      changeSettings(world)
      // Somebody who is at it changes more than one thing.
      if (world.chance.is(0.5)) world.around.timeline.after(world.chance.whole(5, 1_500), () => changeSettings(world))
    },
  },
  { name: 'somebody may do something else', weight: 3, uneven: true, run: changeExceptions },
  {
    name: 'somebody lets facts be counted anew',
    weight: 0.7,
    run: ({ around: { network } }) => void network.ask('count anew', (desk) => desk.recount()),
  },
  {
    name: 'cron rings',
    weight: 0.5,
    run: ringCron,
  },
  { name: 'night falls', weight: 1.5, uneven: true, run: (world) => world.nightFalls() },
]

/** Cron rings, as the second path: a wish to try again, whatever the record said a moment before it arrives. */
export function ringCron({ around: { network, record } }: World): void {
  void network.ask('cron', (desk) => {
    record.refusals.clear()
    return desk.tick()
  })
}

/** What has been over for a while: its visitor says more, sends it again, somebody takes it up; many of it at once. */
function comesUpAgain({ visitors, around, chance, members }: World): void {
  const old = visitors.filter(({ inquiry, acknowledged }) => {
    const closedAt = around.watch.inquiries.get(inquiry.id)?.state.closedAt ?? null
    return acknowledged && closedAt !== null && around.timeline.now - closedAt > 1_000_000
  })
  if (old.length === 0) return
  const visitor = chance.pick(old)
  if (chance.is(0.7)) void visitor.say()
  if (chance.is(0.7)) void visitor.submitAgain()
  if (chance.is(0.4)) void visitor.say()
  if (!chance.is(0.4)) return
  const { id, seq } = around.watch.inquiries.get(visitor.inquiry.id)!.state
  void chance.pick(members).act({ id, version: seq }, { type: 'reopen' })
}

function someVisitor({ visitors, chance }: World): Visitor | undefined {
  const known = visitors.filter(({ acknowledged }) => acknowledged)
  return known.length === 0 ? undefined : chance.pick(known.slice(-8))
}

/** Somebody reads a list, or opens an inquiry, be it one that a link or their memory brings them to. */
function looks({ chance, members, visitors }: World): void {
  const member = chance.pick(members)
  const may = mayOn(member.who)
  const views = (['waiting', 'mine', 'owed', 'team', 'all', 'left'] as const).filter(
    (view) =>
      (view !== 'all' || may.read === 'team' || may.read === 'all') && (view !== 'left' || may.assign !== 'none'),
  )
  if (chance.is(0.5)) void member.list(chance.pick(views))
  else if (visitors.length > 0) void member.open(chance.pick(visitors).inquiry.id)
}

/** Somebody does what people do with something they see; now and then what makes no sense, which must be refused. */
function works({ chance, around, visitors, even }: World, member: Member): void {
  const { colleagues, queues } = around.places
  const now = around.timeline.now
  const cards = [...member.cards.values()]
  const card = cards.length === 0 ? undefined : chance.pick(chance.is(0.7) ? nonEmpty(member.mine(), cards) : cards)
  if (card === undefined) return
  const making = { chance, now, card, me: member.who, colleagues, queues, even }
  const fitting = memberActs.filter(({ fits }) => fits(making))
  const act = chance.weighed((chance.is(0.06) && !even) || fitting.length === 0 ? memberActs : fitting).make(making)
  const stranger = chance.is(0.03) ? chance.pick(visitors).inquiry.id : card.id
  void member.act({ id: stranger, version: card.version - (chance.is(0.06) ? 2 : 0) }, act)
}

function nonEmpty<Item>(list: readonly Item[], otherwise: readonly Item[]): readonly Item[] {
  return list.length > 0 ? list : otherwise
}

/** A manager changes people or queues. The Desk is told, late, in any order or not at all. */
function changeSettings({ chance, around }: World): void {
  const { record, places } = around
  if (!isWritable(around)) return
  const { id } = chance.pick(places.colleagues)
  if (chance.is(0.3)) {
    const others = places.colleagues.map((one) => one.id).filter((other) => other !== id)
    const { hours, leave } = someCalendar(chance, around.timeline.now, places.zone, others)
    record.run(
      'UPDATE member SET hours = ?, leave = ? WHERE workspace = ? AND id = ?',
      JSON.stringify(hours),
      JSON.stringify(leave),
      places.workspace,
      id,
    )
  } else if (chance.is(0.7)) {
    record.run(
      'UPDATE member SET capacity = ?, skills = ? WHERE workspace = ? AND id = ?',
      chance.whole(0, 3),
      JSON.stringify(someSkills(chance)),
      places.workspace,
      id,
    )
  } else {
    const queue = chance.pick(places.queues)
    const rules = JSON.stringify(someRules(chance, places.queues.indexOf(queue), places.queues))
    record.run('UPDATE queue SET rules = ? WHERE workspace = ? AND id = ?', rules, places.workspace, queue)
  }
  tellRevision(around)
}

/** Somebody may do something else from now on: mostly one who is in the middle of something. */
function changeExceptions({ chance, around, members }: World): void {
  const { record, places, say } = around
  if (!isWritable(around)) return
  const busy = members.filter((member) => member.mine().length > 0)
  const { who } = chance.pick(chance.is(0.6) ? nonEmpty(busy, members) : members)
  who.exceptions = someExceptions(chance, who)
  say(`── ${who.name} may do otherwise than their role: ${JSON.stringify(who.exceptions)}`)
  record.run(
    'UPDATE member SET exceptions = ? WHERE workspace = ? AND id = ?',
    JSON.stringify(who.exceptions),
    places.workspace,
    who.id,
  )
  tellRevision(around)
}

function isWritable({ record: { mood } }: Surroundings): boolean {
  return mood !== 'gone' && mood !== 'overloaded'
}

function tellRevision({ record, places, otherwise, network, say }: Surroundings): void {
  const [desk] = record.run(
    'UPDATE desk SET revision = revision + 1 WHERE workspace = ? RETURNING revision',
    places.workspace,
  )
  const revision = Number(desk!['revision'])
  otherwise.written(revision)
  say(`── settings change to revision ${revision}`)
  void network.ask(`refresh to ${revision}`, (other) => other.refresh(revision))
}
