import { uuidv7 } from 'uuidv7'
import type { Choice } from '../../shared/schema/lead.ts'

/**
 * A list of choices from its lines. One that was there keeps its id, so that what was counted by it stays counted; one
 * that is gone from the lines is retired and keeps its words.
 */
export function choicesFrom(text: string, before: readonly Choice[]): Choice[] {
  const labels = [...new Set(text.split('\n').map((line) => line.trim().replaceAll(/\s+/gu, ' ')))].filter(Boolean)
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
  const kept = labels.map((label) => {
    const known = before.find((choice) => same(choice.label, label))
    return { id: known?.id ?? newId(), label, retired: false }
  })
  const gone = before.filter(({ id }) => !kept.some((choice) => choice.id === id))
  return [...kept, ...gone.map((choice) => ({ ...choice, retired: true }))]
}

/** Short enough to stand in the log, and never made twice. */
function newId(): string {
  return uuidv7().replaceAll('-', '')
}
