/** A line of the audit log in words. */
import type { AuditChange } from '../../shared/audit-log/changes-of.ts'
import { changeable } from '../../shared/permissions.ts'
import type { Scope } from '../../shared/permissions.ts'
import type { AuditLine } from '../../shared/schema/audit-log.ts'
import type { audit } from '../words/en-audit.ts'
import type { permissions } from '../words/en-permissions.ts'
import type { Widened } from '../words/widened.ts'
import { browserName } from './browser-name.ts'
import { fullMoment } from './dates.ts'
import { saysOf } from './permission-words.ts'

type AuditWords = typeof audit
type PermissionWords = Widened<typeof permissions>

/** Fields that are moments. */
const moments = new Set(['pause.from', 'pause.until'])

/** Who did it. */
export function actorWords({ by }: Pick<AuditLine, 'by'>, words: AuditWords): string {
  if (by.kind === 'member') return by.name
  return { 'set-up': words.setUp, 'command-line': words.commandLine, nobody: words.nobody, clock: words.clock }[by.kind]
}

/** What they did, to go after who: `changed the queue Repairs`. */
export function actWords({ action, on }: Pick<AuditLine, 'action' | 'on'>, words: AuditWords): string {
  return words.actions[action](on.name)
}

/**
 * What a field was and is.
 * @param nameOf what things that are named by id are called
 */
export function changeWords(
  { field, from, to }: AuditChange,
  words: AuditWords,
  nameOf: (id: string) => string | undefined,
  locale: string,
): string {
  if (field === '…') return words.further(Number(to))
  const said = (value: AuditChange['to']) => valueWords(field, value, words, nameOf, locale)
  const name = words.fields[field] ?? fieldName(field)
  if (from === null) return words.set(name, said(to))
  return to === null ? words.taken(name, said(from)) : words.change(name, said(from), said(to))
}

/** What somebody may do otherwise than their role; null where the change is of something else. */
export function exceptionWords(
  { field, from, to }: AuditChange,
  words: Pick<AuditWords, 'change'>,
  permissionWords: PermissionWords,
): string | null {
  const action = changeable.find((one) => field === `exceptions.${one}`)
  if (action === undefined) return null
  const said = (scope: AuditChange['to']) =>
    scope === null ? permissionWords.asRole : saysOf(action, scope as Scope, permissionWords)
  return words.change(permissionWords.labels[action], said(from), said(to))
}

function valueWords(
  field: string,
  value: AuditChange['to'],
  words: AuditWords,
  nameOf: (id: string) => string | undefined,
  locale: string,
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return moments.has(field) ? fullMoment(value, locale) : value.toLocaleString(locale)
  if (value === null) return ''
  if (field === 'browser') return browserName(value) ?? value
  return value
    .split(', ')
    .map((one) => nameOf(one) ?? one)
    .join(', ')
}

/** `rules.overflow.afterSeconds` as `Rules, overflow, after seconds`. */
function fieldName(path: string): string {
  const said = path
    .split('.')
    .map((part) => part.replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`))
    .join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}
