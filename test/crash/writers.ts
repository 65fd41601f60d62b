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

/**
 * How an assistant is told that an inquiry is another's by now: taken, or offered to somebody else since theirs ran out
 * while the server was gone. Any other refusal is a defect.
 */
const movedOn = new Set([409])

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

/** Accepts what is offered, answers it once, resolves it; comes back after every crash and looks what it has. */
export async function keepAnswering(place: Place, signIn: SignIn, shift: Shift, done: Acknowledged): Promise<void> {
  let member: MemberClient | null = null
  let socket: MemberSocket | null = null
  while (!shift.over) {
    try {
      member ??= await Member.signIn(place.url, signIn)
      if (socket === null || !socket.isOpen) {
        socket = await member.connect()
        await member.presence('available')
      }
      const seen = socket.frames.length
      const { items } = await member.inbox('mine')
      const mine = items.filter((card) => card.state === 'offered' || card.state === 'open')
      for (const card of mine) await work(member, card, shift, done)
      if (mine.length === 0) await socket.news('an offer', seen)
    } catch (error) {
      if (error instanceof AnswerError && error.status < 500 && !movedOn.has(error.status)) throw error
      shift.unanswered += 1
      await pause(againMs)
    }
  }
  socket?.close()
}

/** One step with one inquiry: accept what is offered, answer what is not answered yet, resolve what is. */
async function work(member: MemberClient, card: InquiryCard, shift: Shift, done: Acknowledged): Promise<void> {
  if (card.state === 'offered') {
    await member.act(card, { type: 'accept' })
    return
  }
  if (card.answeredAt !== null) {
    await member.act(card, { type: 'resolve', outcome: 'resolved' })
    return
  }
  const reply = { type: 'reply', id: uuidv7(), text: `an answer to ${card.id}` } as const
  await untilAcknowledged(shift, () => member.act(card, reply))
  done.add({ kind: 'message', inquiry: card.id, id: reply.id, text: reply.text })
  shift.replies += 1
}
