/** What a change of settings comes to, field by field, for the audit log. */
import { limits } from '../limits.ts'

/** A value as the log shows it. */
type AuditValue = string | number | boolean | null

/** One field and what it was and is; null: nothing. `field` is the path to it, as `rules.overflow.to`. */
export interface AuditChange {
  field: string
  from: AuditValue
  to: AuditValue
}

/**
 * Every field in which two settings differ, those of `before` first. A list of plain values is one field, a list of
 * things is a field for each part of each. Long texts are cut, and of very many fields the rest is counted as `…`.
 * @example changesOf({ name: 'Lamps' }, { name: 'Lights' }) // [{ field: 'name', from: 'Lamps', to: 'Lights' }]
 */
export function changesOf(before: object, after: object): AuditChange[] {
  const [was, is] = [new Map<string, AuditValue>(), new Map<string, AuditValue>()]
  flatten('', before, was)
  flatten('', after, is)
  const changes = [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, from: was.get(field) ?? null, to: is.get(field) ?? null }))
    .filter(({ from, to }) => from !== to)
    .map(({ field, from, to }) => ({ field, from: cut(from), to: cut(to) }))
  if (changes.length <= limits.auditChanges) return changes
  const shown = changes.slice(0, limits.auditChanges - 1)
  return [...shown, { field: '…', from: null, to: changes.length - shown.length }]
}

function flatten(path: string, value: unknown, into: Map<string, AuditValue>): void {
  if (value === null || value === undefined) return
  if (typeof value !== 'object') into.set(path, value as string | number | boolean)
  else if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null)) {
    if (value.length > 0) into.set(path, value.join(', '))
  } else for (const [key, one] of Object.entries(value)) flatten(path === '' ? key : `${path}.${key}`, one, into)
}

function cut(value: AuditValue): AuditValue {
  if (typeof value !== 'string') return value
  const points = [...value]
  return points.length <= limits.auditValue ? value : `${points.slice(0, limits.auditValue - 1).join('')}…`
}
