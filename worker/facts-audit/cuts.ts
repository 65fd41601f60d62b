/** By what an inquiry is cut, read from its raw events: part of the recount. passes.ts asks. */
import { text } from './text.ts'

/** What one inquiry is cut by, the same for all its passes, beside where each was. */
export interface Cuts {
  colleague: boolean
  is: string | null
  /** What is known of its kind and its urgency. */
  known: { kind: boolean; urgency: boolean }
  keys: Record<string, string>
}

/** What the answers say of it. */
export function readAnswers(cuts: Cuts, data: Record<string, unknown>): void {
  const attributes = data['attributes'] as Record<string, string>
  for (const name of ['product', 'group', 'territory']) {
    if (attributes[name] !== undefined) cuts.keys[name] = attributes[name]
  }
  const score = data['score'] as { tier: string } | null
  if (score !== null) cuts.keys['tier'] = score.tier
  cuts.is = text(data['kind'])
  cuts.colleague = cuts.is === 'colleague'
  cuts.known = { kind: true, urgency: attributes['urgency'] !== undefined }
}

/** What a person said of it stands before what the answers say. */
export function readClass(cuts: Cuts, data: Record<string, unknown>): void {
  const { known } = cuts
  if (data['kind'] !== undefined) {
    known.kind = true
    cuts.is = text(data['kind'])
    cuts.colleague = cuts.is === 'colleague'
  }
  if (data['urgency'] !== undefined) known.urgency = true
}
