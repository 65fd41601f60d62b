/**
 * What each site keeps no longer is forgotten at night, a step of some inquiries at a time: rings of the clock go on with it
 * until it is done. The Desk forgets; the record says what became of it, and is all that is counted by, so that a step may
 * be broken off anywhere and taken again (docs/decisions/0049).
 */
import { oldOf } from '../keeping/old-of.ts'
import { log } from '../log.ts'
import { audited } from '../record/audit-log.ts'
import type { AuditEntry } from '../record/audit-log.ts'
import { dueKeepings, forgottenOf, nextOld, saveKeeping, takeKeeping } from '../record/keeping.ts'
import type { DueKeeping, Keeping, Old, Work } from '../record/keeping.ts'
import { batch } from '../record/sql.ts'
import { lastNight, nextNight } from '../night-of.ts'
import type { Services } from '../services.ts'

/** Workspaces in one ring of the clock; inquiries in a step, and steps of each workspace in a ring. */
const most = 3
export const atOnce = 50
const goes = 4
/** Longer than a ring takes: whoever was cut off has lost it by then. */
const takenMs = 120_000
/** A step is tried so often before it goes on without what could not be forgotten: the next night tries again. */
const mostTries = 3

const fromTheFirst = { closedAt: 0, id: '' }

/** Goes on with the nights that have come, each on its own. */
export async function forgetOld(services: Services): Promise<void> {
  const { db, now } = services
  for (const due of await dueKeepings(db, now(), most)) {
    // Who has just come, or was upgraded, waits for their night.
    const isNew = due.dueAt === 0
    const until = isNew ? nextNight(now(), due.zone) : now() + takenMs
    const [taken] = await batch(db, [takeKeeping(due, until)])
    if (isNew || taken!.results.length === 0) continue
    try {
      await goOn(services, due, until)
    } catch (error) {
      log('error', 'forgetting failed', { workspace: due.workspace, error })
    }
  }
}

async function goOn(services: Services, due: DueKeeping, until: number): Promise<void> {
  const { db, now } = services
  const { workspace, zone } = due
  const night = due.night ?? lastNight(now(), zone)
  const allowed = await oldOf(db, workspace, night, zone)
  let standing: Keeping =
    due.work === null
      ? { ...due, night, work: begun(allowed), inquiries: 0, people: 0 }
      : { ...due, work: narrowed(due.work, allowed) }
  const keep = async (next: Keeping) => {
    const [saved] = await batch(db, [saveKeeping(workspace, until, next)])
    standing = next
    return saved!.results.length > 0
  }
  for (let go = 0; go < goes; go += 1) {
    const work = await nextStep(services, workspace, standing.work!, night)
    if (work === null) return end(services, due, until, standing)
    // Kept first: whoever goes on knows by it what may have been done already.
    if (!(await keep({ ...standing, dueAt: until, work }))) return
    const [old] = work.sites
    const asked = await services
      .desk(workspace)
      .forgetOld(work.taken.map(({ id, last }) => ({ id, last, upTo: old!.upTo })))
    const told = await forgottenOf(db, workspace, work.taken, old!)
    if (told.left > 0 && (!asked || work.tries < mostTries)) break
    if (told.left > 0) log('error', 'inquiries not forgotten', { workspace, code: String(told.left) })
    const { inquiries, people } = standing
    const counted = { inquiries: inquiries + told.inquiries, people: people + told.people }
    if (!(await keep({ ...standing, ...counted, dueAt: until, work: { ...work, taken: [], tries: 0 } }))) return
  }
  await keep({ ...standing, dueAt: now() })
}

function begun(sites: readonly Old[]): Work {
  return { sites: [...sites], after: fromTheFirst, taken: [], tries: 0 }
}

/** Who has wished since the night began that more is kept has it. */
function narrowed(work: Work, allowed: readonly Old[]): Work {
  const upToOf = (site: string) => allowed.find((one) => one.site === site)?.upTo ?? 0
  return { ...work, sites: work.sites.map(({ site, upTo }) => ({ site, upTo: Math.min(upTo, upToOf(site)) })) }
}

/** The same again where it was broken off, or the next of the first site that has any; null: nothing is left. */
async function nextStep({ db }: Services, workspace: string, work: Work, night: number): Promise<Work | null> {
  if (work.taken.length > 0) return { ...work, tries: work.tries + 1 }
  let { after } = work
  for (const [at, old] of work.sites.entries()) {
    const taken = await nextOld(db, workspace, old, after, night, atOnce)
    const last = taken.at(-1)
    if (last !== undefined)
      return { sites: work.sites.slice(at), taken, tries: 1, after: { closedAt: last.closedAt, id: last.id } }
    after = fromTheFirst
  }
  return null
}

/** The night is over; what was forgotten in it is told in the audit log with that. */
async function end(services: Services, due: DueKeeping, until: number, standing: Keeping): Promise<void> {
  const { db, now, newId } = services
  const { workspace, name, zone } = due
  const { inquiries, people } = standing
  const dueAt = nextNight(now(), zone)
  const ended = saveKeeping(workspace, until, { ...standing, dueAt, night: null, work: null, endedAt: now() })
  const line: AuditEntry = {
    workspace,
    id: newId(),
    at: now(),
    by: { kind: 'clock' },
    address: null,
    action: 'inquiry.forgotten',
    on: { id: workspace, name },
    changes: [
      { field: 'inquiries', from: null, to: inquiries },
      { field: 'people', from: null, to: people },
    ],
  }
  await batch(db, inquiries === 0 ? [ended] : audited(ended, line))
}
