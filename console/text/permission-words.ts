/** What somebody may do, in words. */
import { changeable, mayOf } from '../../shared/permissions.ts'
import type { Changeable, Exceptions, Scope } from '../../shared/permissions.ts'
import type { Role } from '../../shared/schema/member.ts'
import type { permissions } from '../words/en-permissions.ts'
import type { Widened } from '../words/widened.ts'

type PermissionWords = Widened<typeof permissions>

/** What somebody does by a scope, to go after their name: `sees all inquiries`. */
export function saysOf(action: Changeable, scope: Scope, { says }: Pick<PermissionWords, 'says'>): string {
  const said: Readonly<Partial<Record<Scope, string>>> = says[action]
  return said[scope] ?? scope
}

/** What is otherwise for somebody than for their role, once everything is taken together. */
export function otherwise(role: Role, exceptions: Exceptions): Changeable[] {
  const [may, usual] = [mayOf({ role, exceptions }), mayOf({ role, exceptions: {} })]
  return changeable.filter((action) => may[action] !== usual[action])
}

/**
 * What somebody's exceptions come to, in a sentence.
 * @param roleName what their role is called
 */
export function comesTo(
  { name, role, exceptions = {} }: { name: string; role: Role; exceptions?: Exceptions },
  roleName: string,
  words: PermissionWords,
  locale: string,
): string {
  const may = mayOf({ role, exceptions })
  const said = otherwise(role, exceptions).map((action) => saysOf(action, may[action], words))
  if (said.length === 0) return words.onlyRole(name, roleName)
  return words.otherwise(name, new Intl.ListFormat(locale).format(said))
}
