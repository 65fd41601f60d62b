/** How the desk is doing, line by line: what it is, how it stands, and what that means or what to do. Pure; the page draws it. */
import type { KeepingStatus } from '../../shared/schema/keeping.ts'
import { recordRules } from '../../shared/schema/record-status.ts'
import type { Status } from '../data/api.ts'
import { clockWords } from '../text/clock-words.ts'
import { fullMoment } from '../text/dates.ts'
import { statusWords } from '../words/status-words.ts'

export interface StatusLine {
  name: string
  value: string
  says: string
  bad: boolean
}

/** The record may be this far behind before it is worth a word, and a notice be due for so long. */
const behindMs = 5_000
const dueMs = 10 * 60_000
/** A night’s deleting is done before the next. */
const aDayMs = 86_400_000
/** A D1 database ends at 10 GB. */
const fullBytes = 8e9

/** Who reads it: their language, the workspace's zone, and their clock (epoch ms). */
interface Reader {
  locale: string
  zone: string
  now: number
}

export function statusLines(status: Status, { locale, zone, now }: Reader): StatusLine[] {
  const { flushLagMs, journal, flushed, parked, live, sockets, epoch, revision, mail, record, facts } = status
  const { notices, unindexed, broken, keeping, size, version } = record
  const said = statusWords
  const count = (value: number) => new Intl.NumberFormat(locale).format(value)
  const moment = (at: number) => fullMoment(at, locale, zone)
  const line = (
    { name, well, bad = '' }: { name: string; well: string; bad?: string },
    value: string,
    isBad = false,
  ) => ({
    name,
    value,
    says: isBad ? bad : well,
    bad: isBad,
  })
  const waited = notices.since === null ? 0 : now - notices.since
  const leaves = mail.provider !== 'none'
  const differences = facts.audit?.differences ?? 0
  const which = (broken ?? []).map(({ rule, count: times }) => said.rules.times(said.rules.said[rule], count(times)))
  return [
    line(said.lag, flushLagMs === 0 ? said.lag.none : said.lag.behind(clockWords(flushLagMs)), flushLagMs > behindMs),
    line(said.journal, said.journal.of(count(flushed), count(journal))),
    line(said.parked, count(parked), parked > 0),
    line(
      leaves ? said.due : { ...said.due, well: said.due.unsent },
      waited > 0 ? said.due.since(count(notices.due), clockWords(waited)) : count(notices.due),
      leaves && waited > dueMs,
    ),
    line(said.failed, count(notices.failed), notices.failed > 0),
    line(
      { ...said.mail, bad: said.mail.bad(moment(mail.failingSince ?? now)) },
      mail.sentAt === null ? said.mail.none : moment(mail.sentAt),
      mail.failingSince !== null,
    ),
    line(
      said.unindexed,
      unindexed.count < unindexed.most ? count(unindexed.count) : said.unindexed.many(count(unindexed.most)),
      unindexed.count >= unindexed.most,
    ),
    line(
      { ...said.rules, bad: said.rules.bad(new Intl.ListFormat(locale).format(which)) },
      broken === null
        ? said.rules.never
        : broken.length === 0
          ? said.rules.hold(recordRules.length)
          : said.rules.broken(broken.length, recordRules.length),
      which.length > 0,
    ),
    line(
      said.facts,
      facts.audit === null
        ? said.facts.never
        : differences === 0
          ? said.facts.equal
          : said.facts.different(count(differences)),
      differences > 0,
    ),
    keepingLine(keeping, { locale, zone, now }),
    line(said.connected, said.connected.of(count(sockets.visitors), count(sockets.members))),
    line(said.live, count(live)),
    line(said.size, count(size.inquiries)),
    line(said.bytes, bytesOf(size.bytes, locale), size.bytes > fullBytes),
    line({ ...said.version, well: said.version.well(count(epoch), count(revision)) }, version),
  ]
}

function keepingLine(keeping: KeepingStatus, { locale, zone, now }: Reader): StatusLine {
  const { sites, endedAt, inquiries, people, night, dueAt, due } = keeping
  const said = statusWords.keeping
  const count = (value: number) => new Intl.NumberFormat(locale).format(value)
  if (sites === 0) return { name: said.name, value: said.unwanted, says: said.ever, bad: false }
  const isLate = (dueAt !== null && now - dueAt > dueMs) || (night !== null && now - night > aDayMs)
  const last = endedAt === null ? said.never : fullMoment(endedAt, locale, zone)
  const old = due.count < due.most ? count(due.count) : statusWords.unindexed.many(count(due.most))
  return {
    name: said.name,
    value: night === null ? last : said.going(count(inquiries)),
    says: isLate ? said.bad(old) : said.well(count(inquiries), count(people), old),
    bad: isLate,
  }
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

function bytesOf(bytes: number, locale: string): string {
  const size = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const unit = { style: 'unit', unit: units[size]!, maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale, unit).format(bytes / 1_000 ** size)
}
