import type { FrameToMember } from '../../shared/schema/frame.ts'

const known: Record<FrameToMember['t'], true> = {
  hello: true,
  ack: true,
  event: true,
  vanished: true,
  colleagues: true,
  typing: true,
  looking: true,
  'caught-up': true,
  record: true,
  bye: true,
}

/** A frame of the Desk, or null for one this console does not know: a newer server may say more than we understand. */
export function frameOf(data: unknown): FrameToMember | null {
  if (typeof data !== 'string') return null
  try {
    const frame: FrameToMember = JSON.parse(data)
    return typeof frame === 'object' && frame !== null && Object.hasOwn(known, frame.t) ? frame : null
  } catch {
    return null
  }
}
