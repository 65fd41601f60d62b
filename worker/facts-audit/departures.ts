/** Whether, and how, a visitor is gone, and whether they were called back: as a pass's raw events tell it. */
import type { LogRow } from '../record/facts-audit.ts'
import type { Pass } from './passes.ts'

const shortMs = 10_000
const dayMs = 86_400_000

export interface Departure {
  at: number
  tooShort: boolean
  /** Till when a call-back is owed; null where none is. */
  due: number | null
  calledBackInTime: boolean
  missed: boolean
  /** Nothing can undo it. */
  settled: boolean
  /** They asked to be called back, and have written nothing since. */
  asked: boolean
}

/** Whether, and how, the visitor is gone. */
export function depart(pass: Pass, { type, at, actorKind, data }: LogRow): void {
  const { departure } = pass
  if (type === 'matured' && data['of'] === 'leaving' && departure !== null) departure.settled = true
  if (pass.end !== null) return
  if (type === 'gone') {
    const due = pass.replied === null ? (data['due'] as number | null) : null
    pass.departure = leaves(pass, at, Number(data['since']), due, false)
  } else if (type === 'ended') {
    pass.departure = leaves(pass, at, at, null, true)
  } else if (type === 'call-back-asked') {
    const due = Number(data['due'])
    pass.departure =
      departure === null || canUndo(departure, at)
        ? { at, tooShort: false, due, calledBackInTime: false, missed: false, settled: false, asked: true }
        : { ...departure, due, asked: true }
  } else if (departure !== null) {
    if (type === 'callback-missed' || (type === 'closed' && departure.due !== null && !departure.calledBackInTime))
      departure.missed = true
    else if (answers(type) && actorKind === 'member' && departure.due !== null && pass.replied === null) {
      if (at <= departure.due && !departure.missed) departure.calledBackInTime = true
      else departure.missed = true
    } else if (actorKind === 'visitor' && type !== 'left' && (type === 'messaged' || !departure.asked)) {
      departure.asked = false
      if (canUndo(departure, at)) pass.departure = null
    }
  }
}

/** Whether coming back now makes it as if they had never left. */
function canUndo({ settled, calledBackInTime, at: leftAt }: Departure, at: number): boolean {
  return !settled && !calledBackInTime && at - leftAt <= dayMs
}

/** By word or by voice. */
function answers(type: string): boolean {
  return type === 'messaged' || type === 'called'
}

function leaves(pass: Pass, at: number, lastHeard: number, due: number | null, settled: boolean): Departure {
  const tooShort = pass.replied === null && lastHeard - pass.entered < shortMs
  return { at, tooShort, due, calledBackInTime: false, missed: false, settled, asked: false }
}
