/**
 * Whether a person may be given an inquiry, and how well they fit it: theirs by their own skills, or only because it has
 * waited and widened (docs/routing.md). Pure. What stands against them is said by its first reason, for "why this person?".
 */

/** What an inquiry asks of whoever takes it; null: anybody's. */
export interface Needs {
  /** 1 to 6; the queue's, or what an escalation asked for. */
  level: number
  language: string | null
  product: string | null
  territory: string | null
  size: string | null
}

/** What a person can do; a list is null when they can do all of it. */
export interface Skills {
  level: number
  languages: readonly string[] | null
  products: readonly string[] | null
  territories: readonly string[] | null
  /** Classes of customer. */
  sizes: readonly string[] | null
}

export const noNeeds: Needs = { level: 1, language: null, product: null, territory: null, size: null }
export const allSkills: Skills = { level: 6, languages: null, products: null, territories: null, sizes: null }

/** When an inquiry goes to wider circles, epoch ms: to everybody of its product, then to everybody of its team. */
export interface Widening {
  toProduct: number
  toTeam: number
}

/** Skills that say who may at all, and those that an inquiry gives up on as it widens. */
export type Lack = 'level' | 'language' | 'size' | 'product' | 'territory'

/** `own`: theirs by their skills. `wide`: only because it has waited so long. Otherwise what they lack. */
export type Fit = 'own' | 'wide' | Lack

export function fitOf(needs: Needs, { toProduct, toTeam }: Widening, skills: Skills, now: number): Fit {
  if (skills.level < needs.level) return 'level'
  if (!has(skills.languages, needs.language)) return 'language'
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
