/**
 * Whole lives of inquiries with 8 messages, many side by side as at a busy desk: asked, accepted, four answers and three
 * more questions, everything read, resolved, rated, left. Used by cost.ts.
 */
import { uuidv7 } from 'uuidv7'
import type { MemberClient } from '../../demo/member-client.ts'
import type { VisitorCommand } from '../../shared/schema/command.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { LiveVisitor } from './live-visitor.ts'

/** About 300 bytes, as a message of a chat about lamps is. */
const text =
  'The small one stands rain and salt as well; the cable is 3 metres long, and a longer one can be ordered with it. We ship to the islands every Tuesday, so that it would be with you by Friday. Shall I put 24 of them aside for you until you have spoken with the owner of the house about the colour?'

interface Life {
  visitor: LiveVisitor
  member: MemberClient
  /** As last seen; reading lists over and over is no part of it. */
  card: InquiryCard
}

/** @returns how many commands it took, of visitors and members together, the question included */
export async function inquiryLives(
  foyer: { url: string; key: string; shop: string; members: MemberClient[] },
  together: number,
): Promise<number> {
  let commands = 0
  const visitors = new Map<string, LiveVisitor>()
  for (let at = 0; at < together; at++) {
    const visitor = await LiveVisitor.asks(foyer.url, foyer.key, foyer.shop)
    visitors.set(visitor.id, visitor)
    commands += 1
  }
  const lives: Life[] = []
  for (const member of foyer.members) {
    const { items } = await member.inbox('mine')
    for (const card of items) lives.push({ card, member, visitor: visitors.get(card.id)! })
  }
  if (lives.length !== together) throw new Error(`Only ${lives.length} of ${together} were offered.`)
  const act = async (life: Life, what: Parameters<MemberClient['act']>[1]) => {
    const outcome = await life.member.act(life.card, what)
    if (outcome.kind === 'refused') throw new Error(`${what.type}: ${outcome.because}`)
    life.card = outcome.inquiry!
    commands += 1
  }
  const visit = async ({ visitor }: Life, command: VisitorCommand) => {
    await visitor.does(command)
    commands += 1
  }
  const all = async (step: (life: Life) => Promise<void>) => {
    for (const life of lives) await step(life)
  }
  // Nobody reads further than there is: the Desk takes it as all of it.
  const read = { type: 'read', upTo: 1_000 } as const
  await all((life) => act(life, { type: 'accept' }))
  for (let turn = 0; turn < 4; turn++) {
    await all((life) => act(life, { type: 'reply', id: uuidv7(), text }))
    await all((life) => visit(life, read))
    if (turn === 3) break
    await all((life) => visit(life, { type: 'message', id: uuidv7(), text }))
    await all((life) => act(life, read))
  }
  await all((life) => act(life, { type: 'resolve', outcome: 'resolved' }))
  await all((life) => visit(life, { type: 'rate', score: 5, comment: null }))
  await all((life) => visit(life, { type: 'leave' }))
  for (const { visitor } of lives) visitor.leaves()
  return commands
}
