/** What a change would give to somebody that whoever makes it does not have: nobody gives more than they have. Pure. */
import { actions, mayOf } from './permissions.ts'
import type { Action, Holder } from './permissions.ts'

/** Somebody as far as their reach goes: what they may do, and in which teams. */
type Bearer = Holder & { teams: readonly string[] }

/**
 * The first action in which `after` reaches further than `before` did and `giver` does; null: none.
 * @param before null: they are new here
 */
export function givenBeyond(giver: Bearer, before: Bearer | null, after: Bearer): Action | null {
  const has = [giver, ...(before === null ? [] : [before])].map((one) => ({ may: mayOf(one), teams: one.teams }))
  const will = mayOf(after)
  const isBeyond = (action: Action) => {
    const scopes = new Set(has.map(({ may }) => may[action]))
    if (will[action] === 'none' || scopes.has('all')) return false
    if (will[action] === 'own') return !scopes.has('own') && !scopes.has('team')
    const teams = new Set(has.filter(({ may }) => may[action] === 'team').flatMap((one) => one.teams))
    return will[action] === 'all' || !scopes.has('team') || after.teams.some((team) => !teams.has(team))
  }
  return actions.find(isBeyond) ?? null
}
