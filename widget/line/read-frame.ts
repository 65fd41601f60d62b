import type { FrameToVisitor } from '../../shared/schema/frame.ts'

/** The frames this version knows; a newer server's others are passed over. */
const known = ['hello', 'ack', 'event', 'typing', 'bye']

/** A frame of the Desk, or null for `pong` and whatever else we do not know. */
export function readFrame(data: unknown): FrameToVisitor | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null
  try {
    const frame = JSON.parse(data) as FrameToVisitor
    return known.includes(frame.t) ? frame : null
  } catch {
    return null
  }
}
