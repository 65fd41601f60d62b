/** Setting, changing, removing and copying targets, as far as a member reaches whom they are for. The routes of targets use it. */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import { monthPlus } from '../../shared/calendar.ts'
import { limits } from '../../shared/limits.ts'
import { valueFault } from '../../shared/schema/target.ts'
import type { NewTarget, Target, TargetChange } from '../../shared/schema/target.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import type { Outcome, Refusal } from '../identity/outcome.ts'
import { audited } from '../record/audit-log.ts'
import { batch } from '../record/sql.ts'
import { addTarget, changeTarget, removeTarget, targetById, targetsOf } from '../record/targets.ts'
import type { Services } from '../services.ts'
import { copyable } from './copyable.ts'
import { isSame, reachesSubject, targetFrame } from './target-frame.ts'

const full: Refusal = {
  kind: 'refused',
  because: 'too-large',
  detail: `At most ${limits.targetsAMonth} targets a month.`,
}

/** Who sets them, with all that it takes. */
type Writing = Acting & { services: Services; member: MemberPrincipal }

export async function setTarget(writing: Writing, wish: NewTarget): Promise<Outcome<{ id: string }>> {
  const { services, workspace, member: writer } = writing
  const { db, newId, now } = services
  const { subjects } = await targetFrame(db, workspace)
  const subject = subjects.find((one) => one.current && isSame(one, wish.subject))
  if (subject === undefined)
    return {
      kind: 'refused',
      because: 'invalid-input',
      field: 'subject.id',
      detail: 'must be a team, or a person who takes inquiries',
    }
  if (!reachesSubject(writer, 'target.write', subject)) return { kind: 'refused', because: 'forbidden' }
  const target = { ...wish, id: newId() }
  const whose = { workspace, by: writer.member, at: now() }
  const entry = entryBy(writing, 'target.added', { id: target.id, name: subject.name }, changesOf({}, wish))
  const [added] = await batch(db, audited(addTarget(whose, target, limits.targetsAMonth), entry))
  if (added!.results.length > 0) return { kind: 'done', value: { id: target.id } }
  const { length } = await targetsOf(db, workspace, [wish.month])
  return length >= limits.targetsAMonth ? full : { kind: 'refused', because: 'already-exists', field: 'measure' }
}

export async function alterTarget(
  writing: Writing,
  id: string,
  change: TargetChange,
): Promise<Outcome<{ id: string }>> {
  const { services, workspace, member: writer } = writing
  const found = await reached(services, workspace, writer, id)
  if (found.kind === 'refused') return found
  const { target, name } = found.value
  const detail = valueFault(target, change.value)
  if (detail !== null) return { kind: 'refused', because: 'invalid-input', field: 'value', detail }
  const whose = { workspace, by: writer.member, at: services.now() }
  const { value, objective } = change
  const entry = entryBy(writing, 'target.changed', { id, name }, [
    ...changesOf({}, { measure: target.measure, month: target.month }),
    ...changesOf({ value: target.value, objective: target.objective }, { value, objective }),
  ])
  const [changed] = await batch(services.db, audited(changeTarget(whose, id, change), entry))
  return changed!.results.length > 0 ? { kind: 'done', value: { id } } : { kind: 'refused', because: 'stale-version' }
}

export async function dropTarget(writing: Writing, id: string): Promise<Outcome<object>> {
  const { services, workspace, member: writer } = writing
  const found = await reached(services, workspace, writer, id)
  if (found.kind === 'refused') return found
  const { target, name } = found.value
  const { id: _, changedAt: __, ...was } = target
  const entry = entryBy(writing, 'target.removed', { id, name }, changesOf(was, {}))
  await batch(services.db, audited(removeTarget(workspace, id), entry))
  return { kind: 'done', value: {} }
}

/** What was set for the month before, where nothing is set yet, as far as there is room. */
export async function copyTargets(writing: Writing, month: string): Promise<Outcome<{ copied: number }>> {
  const { services, workspace, member: writer } = writing
  const { db, newId, now } = services
  const [frame, targets] = await Promise.all([
    targetFrame(db, workspace),
    targetsOf(db, workspace, [monthPlus(month, -1), month]),
  ])
  const whose = { workspace, by: writer.member, at: now() }
  const adding = copyable(month, targets, frame, writer).flatMap(({ id: _old, changedAt: _at, ...wish }) => {
    const target = { ...wish, id: newId(), month }
    const name = frame.subjects.find((one) => isSame(one, wish.subject))!.name
    const entry = entryBy(writing, 'target.added', { id: target.id, name }, changesOf({}, { ...wish, month }))
    return audited(addTarget(whose, target, limits.targetsAMonth), entry)
  })
  if (adding.length === 0) return { kind: 'done', value: { copied: 0 } }
  const copied = (await batch(db, adding)).filter(({ results }) => results.length > 0).length
  return copied === 0 ? full : { kind: 'done', value: { copied } }
}

/** One that is not there is refused like one that is not the writer's to see. */
async function reached(
  { db }: Services,
  workspace: string,
  writer: MemberPrincipal,
  id: string,
): Promise<Outcome<{ target: Target; name: string }>> {
  const [target, { subjects }] = await Promise.all([targetById(db, workspace, id), targetFrame(db, workspace)])
  const subject = target && subjects.find((one) => isSame(one, target.subject))
  if (!target || !subject || !reachesSubject(writer, 'target.write', subject))
    return { kind: 'refused', because: 'not-found' }
  return { kind: 'done', value: { target, name: subject.name } }
}
