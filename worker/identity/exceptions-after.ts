/** What a person may do otherwise than their role once they are changed, and how that is written. Pure. */
import { isChoice, mayOf } from '../../shared/permissions.ts'
import type { Action, Exceptions, Holder } from '../../shared/permissions.ts'
import type { ExceptionChange } from '../../shared/schema/exceptions.ts'
import type { MemberChange } from '../../shared/schema/member-change.ts'

/** What is as their role anyway, by now, is no exception; an owner has none. */
export function exceptionsAfter(
  { role: before, exceptions }: Holder,
  { role = before, exceptions: change = {} }: Pick<MemberChange, 'role' | 'exceptions'>,
): Exceptions {
  if (role === 'owner') return {}
  const usual = mayOf({ role, exceptions: {} })
  const wished = Object.entries({ ...exceptions, ...change }) as [Action, unknown][]
  return Object.fromEntries(wished.filter(([action, scope]) => isChoice(action, scope) && scope !== usual[action]))
}

/** What makes one of the other, action by action: of two people who change somebody at once, neither undoes the other. */
export function patchOf(before: Exceptions, after: Exceptions): ExceptionChange {
  const actions = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof ExceptionChange)[]
  const changed = actions.filter((action) => before[action] !== after[action])
  return Object.fromEntries(changed.map((action) => [action, after[action] ?? null]))
}
