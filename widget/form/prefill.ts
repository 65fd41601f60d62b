import { visitorLimits } from '../../shared/visitor-limits.ts'
import { canonicalLine, canonicalText } from '../../shared/text.ts'
import type { Draft } from './draft.ts'
import { kinds } from './draft.ts'

/** What a page knows of its visitor already; each part fills its field as long as the visitor has written nothing there. */
export interface Prefill {
  fullName?: string
  address?: { kind: Draft['kind']; value: string }
  question?: string
}

/**
 * Reads what a page's script gave, which may be anything.
 * @throws Error that says which part is not so
 */
export function prefillOf(given: unknown): Prefill {
  const { fullName, address, question } = part(given, 'it')
  const prefill: Prefill = {}
  if (fullName !== undefined)
    prefill.fullName = short(canonicalLine(text(fullName, 'fullName')), visitorLimits.fullName)
  if (question !== undefined) prefill.question = short(canonicalText(text(question, 'question')), visitorLimits.message)
  if (address !== undefined) {
    const { kind, value } = part(address, 'address')
    const known = kinds.find((one) => one === kind)
    if (!known) wrong('address.kind', kinds.join(', '))
    prefill.address = { kind: known, value: canonicalLine(text(value, 'address.value')) }
  }
  return prefill
}

function part(given: unknown, name: string): Record<string, unknown> {
  if (typeof given !== 'object' || given === null) wrong(name, 'an object')
  return given as Record<string, unknown>
}

function text(given: unknown, name: string): string {
  if (typeof given !== 'string') wrong(name, 'a text')
  return given
}

function wrong(name: string, wanted: string): never {
  throw new Error(`Foyer, prefill: ${name} must be ${wanted}.`)
}

function short(value: string, longest: number): string {
  return [...value].slice(0, longest).join('')
}
