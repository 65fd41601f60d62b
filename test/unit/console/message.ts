import type { Message } from '../../../shared/schema/inquiry.ts'

/** A visitor's message for tests of the console's pure parts. */
export function message(seq: number): Message {
  return { id: `m${seq}`, seq, at: seq, from: 'visitor', member: null, note: false, text: `message ${seq}` }
}
