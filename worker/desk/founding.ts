/**
 * How a Desk begins: from the record. A new workspace's Desk finds nothing but settings there; one that lost its
 * storage finds everything up to its last flush. Either way it opens a new epoch, so that no stale twin can flush.
 */
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import type { CreditRow } from '../../shared/journal-entry.ts'
import { countingOf } from '../record/counting.ts'
import { openEpoch } from '../record/desk-row.ts'
import { dueTimes, liveInquiries } from '../record/inquiries.ts'
import { newestLedgers } from '../record/ledger.ts'
import { readSettings } from '../record/settings.ts'
import type { DeskSettings } from '../record/settings.ts'
import { memberSeqs } from '../record/streams.ts'
import { spans } from '../../shared/limits.ts'
import { factsRules } from '../../shared/measures/facts.ts'
import { mayIdle } from './core/idle.ts'
import { unseen } from './core/presence.ts'
import { rotaOf } from './rota-book.ts'
import type { Stores } from './turn.ts'

/** Live inquiries, and times of any, read from the record at once. */
const page = 200
const timesPage = 5_000

/**
 * Founds the Desk of a workspace.
 * @returns its settings; null when there is no such workspace (nothing was written then)
 * @throws what D1 throws; nothing was written here then, and the next command tries again
 */
export async function found(
  db: D1Database,
  workspace: string,
  storage: DurableObjectStorage,
  { live, roster, due, journal }: Omit<Stores, 'zone' | 'generations'>,
  now: number,
): Promise<DeskSettings | null> {
  const settings = await readSettings(db, workspace)
  if (settings === null) return null
  // The epoch first: from here on nobody else can flush, so what is read stays true.
  const row = await openEpoch(db, workspace)
  if (row === null) return null
  const inquiries: Awaited<ReturnType<typeof liveInquiries>> = []
  for (let after = ''; ;) {
    const some = await liveInquiries(db, workspace, after, page)
    inquiries.push(...some)
    if (some.length < page) break
    after = some.at(-1)!.stored.state.id
  }
  const times: Awaited<ReturnType<typeof dueTimes>> = []
  for (let after = { at: 0, id: '' }; ;) {
    const some = await dueTimes(db, workspace, after, timesPage)
    times.push(...some)
    if (some.length < timesPage) break
    after = some.at(-1)!
  }
  const counting = await countingOf(db, workspace)
  const credit: CreditRow[] = await newestLedgers(db, workspace)
  const seqs = await memberSeqs(db, workspace)
  storage.transactionSync(() => {
    for (const { stored, messages, counted } of inquiries) {
      const { state, person } = stored
      if (person === null || isClosed(state.state)) continue
      live.restore({ state, person, counted, lastN: 0 }, messages)
      if (state.offerDue !== null) due.set('offer', state.id, state.offerDue)
      if (state.visitorHere) due.set('visitor-watch', state.id, now)
      if (mayIdle(state)) due.set('idle', state.id, now)
      // Whoever had it has as long to come back as after a deploy.
      if (state.state === 'open') due.set('left', state.assignee!, now + spans.memberGrace + spans.leftWork)
    }
    due.putMany(
      'time',
      times.map(({ id, at }) => [id, at] as const),
    )
    for (const row of credit) roster.saveLedger(row)
    for (const [member, seq] of seqs) roster.saveAttendance({ ...unseen(member), seq, goneSince: now })
    const book = rotaOf(settings)
    due.putMany(
      'rota',
      book.kept().map((id) => [id, book.nextOf(id, now)] as const),
    )
    due.set('sweep', '', now)
    // What waits goes to wider circles and other queues in time: when, is looked up anew.
    if (inquiries.length > 0) due.set('widen', '', now)
    journal.setMeta('generation', String(counting.generation))
    // Nobody knows how much there is of what was being built: another is begun, as where the rules are none of ours.
    journal.setMeta('last-begun', String(counting.building?.generation ?? 0))
    const rules = counting.building === null ? counting.rules : 0
    // A new workspace has no facts of other rules.
    journal.setMeta('facts-rules', String(row.flushed === 0 ? factsRules : rules))
    journal.setMeta('flushed', String(row.flushed))
    journal.setMeta('settled', String(row.flushed))
    // A Desk that comes after another cannot know which ids that one had seen; the record can.
    journal.setMeta('memory-begins', String(row.flushed === 0 ? 0 : now))
    journal.setMeta('epoch', String(row.epoch))
    journal.setMeta('settings', JSON.stringify(settings))
  })
  live.forget()
  roster.forget()
  due.forget()
  journal.reload()
  return settings
}
