/**
 * How a world ends: faults stop, everybody comes back and does their work; then the record must hold all that was
 * acknowledged, nothing else, and say the same as its own log.
 */
import { isDeepStrictEqual } from 'node:util'
import { breachesOf } from '../../scripts/invariants.ts'
import { factsBreaches } from '../../scripts/facts-breach.ts'
import { evolve } from '../../shared/inquiry/evolve.ts'
import type { InquiryEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { CreditLedger } from '../../shared/journal-entry.ts'
import type { DeskSettings } from '../../worker/record/settings.ts'
import { calledLater, points, whyNever } from './eligible.ts'
import { isWaiting } from './is-waiting.ts'
import type { Member } from './member.ts'
import { ringCron } from './steps.ts'
import type { World } from './world.ts'

/** Calm for so long is enough for everybody to be served: who paused before it may send theirs in twenty minutes, and some wait for ten. */
const calmMs = 2_400_000
/** How often somebody looks at what they have. */
const roundMs = 4_000

export async function comeToAnEnd(world: World): Promise<void> {
  const { around, members } = world
  const { record, network, host, timeline } = around
  around.say('── from here on all is well, and everybody comes back')
  record.mood = 'well'
  network.trouble = 0
  host.storage.failsAfter = 0
  const until = timeline.now + calmMs
  for (const member of members) void comeBack(world, member)
  // Cron knows what the pauses of a bad time have put off.
  ringCron(world)
  while (timeline.now < until && !world.isBroken && !isServed(world)) await world.next()
  if (world.isBroken) return
  const unserved = [...around.watch.inquiries.values()].find(({ state }) => canBeServed(world, state))
  if (unserved !== undefined) return around.broke(`${unserved.state.id} waits for ever`)
  if (network.insisting > 0) return around.broke('somebody never gets an answer')
  await flushAll(world)
  if (!world.isBroken) judge(world)
}

async function comeBack(world: World, member: Member): Promise<void> {
  const { network } = world.around
  member.line.close()
  while (member.line.socket === null) {
    await member.connect()
    await network.pause(1_000)
  }
  // Afresh: what they missed may be offered to them again. Where everybody is there all along, nobody takes a turn away.
  if (!world.even) await member.declare('away')
  await member.declare('available')
  for (;;) {
    await network.pause(roundMs)
    if (member.line.socket === null) await member.connect()
    // What they said before may come only now: also that they turn something down.
    if (!world.even && hasTurnedDown(world, member)) await member.declare('away')
    if (world.around.watch.presenceOf(member.who.id).declared !== 'available') await member.declare('available')
    for (const card of member.mine()) {
      if (card.state === 'offered') await member.act(card, { type: 'accept' })
      else if (card.answeredAt === null) {
        const { chance, timeline } = world.around
        await member.act(card, { type: 'reply', id: chance.id(timeline.now), text: 'replied in the end' })
      } else await member.act(card, { type: 'resolve', outcome: 'resolved' })
    }
  }
}

/** Since they came back, which it is not offered to them again after. */
function hasTurnedDown({ around: { watch } }: World, { who }: Member): boolean {
  const { back } = watch.presenceOf(who.id)
  return [...watch.inquiries.values()].some(({ missed }) => (missed.get(who.id) ?? 0) >= back)
}

function settingsOf(world: World): DeskSettings | null {
  return world.settings()
}

/** It waits, or is offered, and somebody could have it. */
function canBeServed(world: World, state: InquiryState): boolean {
  const settings = settingsOf(world)
  if (settings === null) return false
  if (state.state === 'offered') return true
  // They are called at the time they chose, which may be in days.
  if (calledLater(state, world.around.timeline.now)) return false
  return isWaiting(state) && settings.members.some((member) => whyNever(state, member, settings) === null)
}

function isServed(world: World): boolean {
  const { network, watch } = world.around
  return (
    network.insisting === 0 &&
    settingsOf(world) !== null &&
    ![...watch.inquiries.values()].some(({ state }) => canBeServed(world, state))
  )
}

async function flushAll(world: World): Promise<void> {
  const { host, timeline, record } = world.around
  const until = timeline.now + 120_000
  for (;;) {
    void host.call(async (desk) => {
      // A person's wish, whatever the record said a moment ago.
      record.refusals.clear()
      desk.context.flusher.endPause()
      await desk.context.flusher.drain()
      await desk.context.refreshed()
      if (desk.context.generations.building !== null) await desk.tick()
    })
    const wait = timeline.now + 2_000
    while (timeline.now < wait && !world.isBroken) await world.next()
    const journal = host.desk?.context.journal
    if (
      world.isBroken ||
      (journal !== undefined && journal.last === journal.flushed && isCurrent(world) && isCounted(world))
    )
      return
    if (timeline.now > until)
      return world.around.broke(
        `the record and the Desk never come together: ${journal?.flushed} of ${journal?.last} entries, settings ${host.desk?.context.settings.revision}`,
      )
  }
}

/** What is counted anew is through. */
function isCounted({ around: { host } }: World): boolean {
  return host.desk?.context.generations.building === null
}

/** The Desk has the settings of now; a single answer of the record can take long. */
function isCurrent({ around: { host, record, places } }: World): boolean {
  const [desk] = record.run('SELECT revision FROM desk WHERE workspace = ?', places.workspace)
  return host.desk?.context.settings.revision === Number(desk!['revision'])
}

/** What must hold in the end. */
function judge(world: World): void {
  const { record, host, places, answers, watch, broke } = world.around
  const { journal, flusher, settings, live } = host.desk!.context
  if (flusher.halted !== null) broke(`the flush halted: ${flusher.halted}`)
  if (journal.parked() > 0) broke('something is parked')
  for (const { rule, examples } of [...breachesOf(record.db), ...factsBreaches(record.db)])
    broke(`not so in the record: ${rule}: ${examples.join(' · ')}`)
  const states = replayed(world)
  for (const id of answers.inquiries)
    if (!states.has(id)) broke(`inquiry ${id} was acknowledged and is not in the record`)
  for (const id of states.keys()) if (!answers.sent.has(id)) broke(`inquiry ${id} is in the record and nobody sent it`)
  for (const { id, forgotten } of states.values())
    for (const row of host.storage.read(
      `SELECT id FROM message WHERE inquiry = ? AND seq <= ? AND body <> ''`,
      id,
      forgotten ?? 0,
    ))
      broke(`the Desk keeps ${String(row['id'])} of ${id}, which was to be forgotten`)
  const messages = record.run('SELECT id, inquiry FROM message WHERE workspace = ?', places.workspace)
  const kept = new Map(messages.map(({ id, inquiry }) => [String(id), String(inquiry)]))
  for (const [id, inquiry] of answers.messages)
    if (kept.get(id) !== inquiry) broke(`message ${id} was acknowledged and is not in the record`)
  for (const { id, name } of settings.members) {
    const load = [...states.values()]
      .filter(({ assignee, state }) => assignee === id && (state === 'offered' || state === 'open'))
      .reduce((sum, state) => sum + points(state), 0)
    if (load !== live.load(id)) broke(`the Desk counts a load of ${live.load(id)} for ${name}, who has ${load}`)
    if (load !== watch.loadOf(id)) broke(`the journal leaves ${name} with ${watch.loadOf(id)}, the record with ${load}`)
  }
  judgeTimes(world)
  if (world.even) judgeShares(world)
}

/** What time has yet to bring is on the Desk's list, and nobody was sent two mails within the hour. */
function judgeTimes({ around }: World): void {
  const { record, host, places, broke } = around
  const due = new Map(
    host.storage.read(`SELECT id, at FROM due WHERE kind = 'time'`).map(({ id, at }) => [id, Number(at)]),
  )
  for (const row of record.run(
    'SELECT id, due_at FROM inquiry WHERE workspace = ? AND due_at IS NOT NULL',
    places.workspace,
  ))
    if (!due.has(row['id'])) broke(`nothing will ring for ${String(row['id'])} at ${String(row['due_at'])}`)
  const mailed = new Map<unknown, number>()
  const mails = `SELECT body ->> '$.inquiry' AS inquiry, created_at AS at FROM outbox
    WHERE workspace = ? AND body ->> '$.mail' = 'replies' ORDER BY created_at`
  for (const { inquiry, at } of record.run(mails, places.workspace)) {
    const before = mailed.get(inquiry)
    if (before !== undefined && Number(at) - before < 3_600_000)
      broke(`two mails with replies to ${String(inquiry)} within ${Number(at) - before} ms`)
    mailed.set(inquiry, Number(at))
  }
}

/** States as the log of the record makes them, which are those kept beside it. */
function replayed({ around }: World): Map<string, InquiryState> {
  const { record, places, broke } = around
  const states = new Map<string, InquiryState>()
  const log = record.run(
    'SELECT stream, seq, type, at, actor_kind, actor, data, v FROM event WHERE workspace = ? ORDER BY stream, seq',
    places.workspace,
  )
  const people = new Set(places.colleagues.map(({ id }) => id))
  for (const row of log) {
    const stream = String(row['stream'])
    if (people.has(stream)) continue
    const event = {
      stream,
      seq: row['seq'],
      type: row['type'],
      at: row['at'],
      actor: { kind: row['actor_kind'], id: row['actor'] },
      data: JSON.parse(String(row['data'])) as unknown,
      v: row['v'],
    } as InquiryEvent
    states.set(stream, evolve(states.get(stream) ?? null, event))
  }
  for (const row of record.run('SELECT id, state FROM inquiry WHERE workspace = ?', places.workspace)) {
    const kept = JSON.parse(String(row['state'])) as InquiryState
    if (!isDeepStrictEqual(states.get(kept.id), kept))
      broke(`the log of ${kept.id} does not make the state kept beside it`)
  }
  return states
}

/** Everybody was idle at each arrival: nobody is further than one from their share. */
function judgeShares({ around }: World): void {
  const { record, places, broke } = around
  const ahead = new Map<string, number>()
  const days = 'SELECT team, tier_class, ledger FROM ledger_day WHERE workspace = ?'
  for (const row of record.run(days, places.workspace)) {
    const { members } = JSON.parse(String(row['ledger'])) as CreditLedger
    for (const [member, { received, entitled }] of Object.entries(members)) {
      const key = `${member} of ${String(row['team'])} ${String(row['tier_class'])}`
      ahead.set(key, (ahead.get(key) ?? 0) + received - entitled)
    }
  }
  for (const [whose, by] of ahead)
    if (Math.abs(by) > 1 + 1e-9) broke(`${whose} received ${by.toFixed(2)} more than their share`)
}
