/** Examples that are lists of inquiries: who asked when, and what became of it. */
import type { Measures } from '../../../shared/measures/from-facts.ts'
import type { NewInquiryInput } from '../../../shared/schema/inquiry.ts'
import type { ExampleInquiries, ExampleInquiry } from '../../unit/measures/examples/inputs.ts'
import { Life } from './life.ts'
import { Stage } from './stage.ts'
import type { Scene } from './stage.ts'

/** Without a moment of its own, an example is read when the last thing in it has happened. */
export async function playInquiries({ inquiries, target, now }: ExampleInquiries): Promise<Measures> {
  const topics = [...new Set(inquiries.flatMap(({ topic }) => topic ?? []))]
  const stage = await Stage.set({ topics, ...(target !== undefined && { target }) })
  const scenes = inquiries.flatMap((inquiry, place) => scenesOf(inquiry, new Life(stage, askedBy(inquiry, place))))
  await stage.play(scenes)
  return (await stage.measured(now)).whole
}

/** A customer is known by their address; whom an example does not name is somebody else each time. */
function askedBy({ customer, kind }: ExampleInquiry, place: number): Partial<NewInquiryInput> {
  const name = customer === undefined ? `unknown-${place}` : `known-${Buffer.from(customer).toString('hex')}`
  const contact = { fullName: name, address: { kind: 'email', value: `${name}@home.example` } } as const
  return { contact, channel: kind === 'message' ? 'form' : 'chat' }
}

/** In the order in which it was lived; what the example gives no time for comes with the first answer. */
function scenesOf(inquiry: ExampleInquiry, life: Life): Scene[] {
  const { kind, created, answered, abandoned, left = abandoned } = inquiry
  const scenes: Scene[] = []
  const add = (at: number, plays: () => Promise<void>) => scenes.push({ at, plays })
  add(created, () => life.begins())
  if (answered !== undefined) add(answered, () => life.isAnswered())
  const early = answered ?? created
  if (inquiry.transferred === true) add(early, () => life.isTransferred())
  if (inquiry.handedToSales === true) add(early, () => life.isPassedToSales())
  if (inquiry.escalated === true) add(early, () => life.isEscalated())
  // Nobody is at the other end of a message who could leave.
  const leaves = left !== undefined && kind !== 'message'
  if (leaves) add(left, () => life.visitorLeaves())
  // Whoever leaves without an answer has closed it themselves.
  if (!leaves || answered !== undefined) scenes.push(...passes(inquiry, life))
  const last = Math.max(...scenes.map(({ at }) => at))
  if (inquiry.void === true) add(last, () => life.isVoid())
  return scenes
}

/** Closed and reopened in turn; a closing that only its reopening tells of came half-way to it. */
function passes({ created, answered = created, closed, resolved, reopened = [], topic }: ExampleInquiry, life: Life) {
  const outcome = resolved === true ? 'resolved' : 'unresolved'
  const scenes: Scene[] = []
  let openSince = answered
  let closesAt = closed
  for (const at of reopened.toSorted((one, other) => one - other)) {
    const isTold = closesAt !== undefined && closesAt <= at
    const before = isTold ? closesAt! : (openSince + at) / 2
    scenes.push({ at: before, plays: () => life.isClosed(isTold ? outcome : 'resolved', topic) })
    scenes.push({ at, plays: () => life.isReopened() })
    if (isTold) closesAt = undefined
    openSince = at
  }
  if (closesAt !== undefined) scenes.push({ at: closesAt, plays: () => life.isClosed(outcome, topic) })
  return scenes
}
