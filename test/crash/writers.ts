/**
 * People who go on whatever happens to the server: visitors who ask and write, assistants who accept and answer. What
 * was not acknowledged is sent again under the same id, as the widget's outbox and the console do.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { uuidv7 } from 'uuidv7'
import { AnswerError } from '../../demo/answer-of.ts'
import type { MemberClient, SignIn } from '../../demo/member-client.ts'
import { MemberClient as Member } from '../../demo/member-client.ts'
import type { MemberSocket } from '../../demo/member-socket.ts'
import { VisitorClient } from '../../demo/visitor-client.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { Acknowledged } from './acknowledged.ts'

export interface Place {
  url: string
  siteKey: string
  shop: string
}

/** How long to wait before sending again what got no answer. */
const againMs = 100

/** What writers share: when to stop, and what came of it. */
export class Shift {
  over = false
  /** Sendings without an answer: each hit a server that was being killed, or was gone. */
  unanswered = 0
  /** Replies of assistants that were acknowledged. */
  replies = 0
}

/** Sends until it is acknowledged; a refusal of the Desk is an answer and is thrown. */
async function untilAcknowledged<Answer>(shift: Shift, send: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await send()
    } catch (error) {
      if (error instanceof AnswerError && error.status < 500) throw error
      shift.unanswered += 1
      await pause(againMs)
    }
  }
}

/** One visitor after another: asks, then writes three more messages. */
export async function keepAsking(place: Place, name: string, shift: Shift, done: Acknowledged): Promise<void> {
  for (let turn = 1; !shift.over; turn++) {
    const visitor = new VisitorClient(place.url, place.siteKey, place.shop)
    const id = uuidv7()
    const question = `${name} asks ${turn}`
    const contact = { fullName: name, address: { kind: 'email', value: 'visitor@shop.example' } } as const
    await untilAcknowledged(shift, () => visitor.submit({ id, question, contact }))
    done.add({ kind: 'inquiry', inquiry: id, id, text: question })
    for (let number = 1; number <= 3 && !shift.over; number++) {
      const message = { type: 'message', id: uuidv7(), text: `${question}, and ${number}` } as const
      await untilAcknowledged(shift, () => visitor.command(id, message))
      done.add({ kind: 'message', inquiry: id, id: message.id, text: message.text })
    }
  }
}

/** Accepts what is offered, answers it once, resolves it; comes back after every crash. */
export async function keepAnswering(place: Place, signIn: SignIn, shift: Shift, done: Acknowledged): Promise<void> {
  let member: MemberClient | null = null
  let socket: MemberSocket | null = null
  const answered = new Set<string>()
  while (!shift.over) {
    try {
      member ??= await Member.signIn(place.url, signIn)
      if (socket === null || !socket.isOpen) {
        socket = await member.connect()
        await member.presence('available')
      }
      const card = await socket.until('an offer', (frame) =>
        frame.t === 'event' && frame.card.state === 'offered' && !answered.has(frame.card.id) ? frame.card : undefined,
      )
      answered.add(card.id)
      await answer(member, card, shift, done)
    } catch {
      shift.unanswered += 1
      await pause(againMs)
    }
  }
  socket?.close()
}

async function answer(member: MemberClient, offered: InquiryCard, shift: Shift, done: Acknowledged): Promise<void> {
  const accepted = await member.act(offered, { type: 'accept' })
  if (accepted.kind !== 'done' || accepted.inquiry === null) return
  const reply = { type: 'reply', id: uuidv7(), text: `an answer to ${offered.id}` } as const
  const card = accepted.inquiry
  const replied = await untilAcknowledged(shift, () => member.act(card, reply))
  done.add({ kind: 'message', inquiry: offered.id, id: reply.id, text: reply.text })
  shift.replies += 1
  if (replied.kind === 'done' && replied.inquiry !== null) {
    await member.act(replied.inquiry, { type: 'resolve', outcome: 'resolved' })
  }
}
