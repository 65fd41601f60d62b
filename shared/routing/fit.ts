/**
 * Whether a person may be given an inquiry, and how well they fit it: theirs by their own skills, or only because it has
 * waited and widened (docs/routing.md). Pure. What stands against them is said by its first reason, for "why this person?".
 */
import type { Skills } from '../schema/skills.ts'

/** What an inquiry asks of whoever takes it; null: anybody's. */
export interface Needs {
  /** 1 to 6; the queue's, or what an escalation asked for. */
  level: number
  language: string | null
  group: string | null
  product: string | null
  territory: string | null
  size: string | null
}

/** When an inquiry goes to wider circles, epoch ms: to everybody of its product, then to everybody of its team. */
export interface Widening {
  toProduct: number
  toTeam: number
}

/** Skills that say who may at all, and those that an inquiry gives up on as it widens. */
type Lack = 'level' | 'language' | 'group' | 'size' | 'product' | 'territory'

/** `own`: theirs by their skills. `wide`: only because it has waited so long. Otherwise what they lack. */
export type Fit = 'own' | 'wide' | Lack

export function fitOf(needs: Needs, { toProduct, toTeam }: Widening, skills: Skills, now: number): Fit {
  if (skills.level < needs.level) return 'level'
  if (!has(skills.languages, needs.language)) return 'language'
  if (!has(skills.groups, needs.group)) return 'group'
  if (!has(skills.sizes, needs.size)) return 'size'
  const product = has(skills.products, needs.product)
  const territory = has(skills.territories, needs.territory)
  if (product && (territory || now >= toProduct)) return 'own'
  if (now >= toTeam) return 'wide'
  return product ? 'territory' : 'product'
}

function has(skills: readonly string[] | null, need: string | null): boolean {
  return need === null || skills === null || skills.includes(need)
}
