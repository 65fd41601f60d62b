/** The mail of a report: what the screen shows of it, as text and tables. Pure. */
import type { Family } from '../../shared/measures/anomaly/series.ts'
import { isolatedIn } from '../../shared/direction.ts'
import { watched } from '../../shared/reports/watched.ts'
import type { Language } from '../../shared/schema/basics.ts'
import type { Choice } from '../../shared/schema/lead.ts'
import { reasonLists } from '../../shared/schema/report.ts'
import type { ReasonCount, ReasonList, Report, ReportFlag, ReportLine } from '../../shared/schema/report.ts'
import { canonicalLine } from '../../shared/text.ts'
import { mailPage, mailText } from './mail-page.ts'
import type { MailTable } from './mail-page.ts'
import type { Mail } from './mail.ts'
import { ReportFigures } from './report-figures.ts'
import { reportIn } from './words/words.ts'

export interface ReportMail {
  id: string
  language: Language
  to: { name: string; email: string }
  /** The workspace. */
  from: string
  report: Report
  /** The workspace's list, which reasons name. */
  competitors: readonly Choice[]
  /** Where the report is. */
  link: string
}

const unitOf = { count: 'count', share: 'share', mean: 'seconds' } as const satisfies Record<Family, string>

export function reportMail({ id, language, to, from, report, competitors, link }: ReportMail): Mail {
  const words = reportIn(language)
  const { aside, comma, stop, between } = words.marks
  const figures = new ReportFigures(language, words)
  const [name, sender] = [canonicalLine(to.name), canonicalLine(from)]
  const last = figures.day(report.day)
  const when = report.kind === 'daily' ? last : words.days(figures.day(report.first), last)
  const flags = report.flags.filter(({ mutedUntil }) => mutedUntil === null)
  const parts = {
    before: [
      words.greeting(name),
      words.lead[report.kind](sender, when),
      ...(report.scope === 'team' ? [words.team] : []),
      ...(report.counting ? [words.counting] : []),
      ...(flags.length === 0 ? [words.nothingUnusual] : []),
    ],
    said: [],
    tables: [
      ...(flags.length === 0 ? [] : [{ title: words.unusual, head: [], rows: flags.map((flag) => [flagged(flag)]) }]),
      numbers(),
      ...reasonLists.flatMap((list) => reasons(list, report.reasons[list])),
    ],
    act: words.act,
    address: words.address,
    after: [words.note, words.foot(sender)],
  }
  return {
    id,
    to: { name, email: to.email },
    subject: words.subject[report.kind](sender, when),
    text: mailText(parts, link),
    html: mailPage(language, parts, link),
  }

  function flagged({ measure, kind, value, range: [low, high], n, causes }: ReportFlag): string {
    const { family } = watched[measure]
    const figure = (one: number) => figures.in(unitOf[family], one)
    const said = words.flag[kind](words.watched[measure], figure(value), figure(low), figure(high))
    const of = family === 'count' ? '' : aside(words.of(figures.count(n)))
    const share = (one: number) => figures.share(one)
    const likely = causes.map((cause) => words.cause(cause, share)).join(between)
    return `${said}${of}${stop}${causes.length === 0 ? words.noCause : words.likely(likely)}`
  }

  /** Of what there is no data at all, nothing is said. */
  function numbers(): MailTable {
    const { title, before, trend } = words.numbers
    const known = report.lines.filter(({ value, before: then }) => value !== null || then !== null)
    return { title, head: ['', '', before[report.kind], trend[report.kind]], rows: known.map(numberRow) }
  }

  function numberRow({ id: line, unit, value, n, before, maturing, trend }: ReportLine): string[] {
    const of = n === null || value === null ? '' : aside(words.of(figures.count(n)))
    const still = maturing === 0 ? '' : `${comma}${words.maturing(figures.count(maturing))}`
    const known = trend.filter((one) => one !== null)
    const [low, high] = [Math.min(...known), Math.max(...known)].map((one) => figures.in(unit, one)) as [string, string]
    const range = known.length === 0 ? words.noData : words.numbers.between(low, high)
    return [words.lines[line], `${figures.in(unit, value)}${of}${still}`, figures.in(unit, before), range]
  }

  function reasons(list: ReasonList, counts: readonly ReasonCount[]): MailTable[] {
    const rows = counts.filter(({ count }) => count > 0)
    if (rows.length === 0) return []
    return [
      {
        title: words.reasons[list],
        head: ['', '', words.numbers.before[report.kind]],
        rows: rows.map((row) => [nameOf(list, row.reason), figures.count(row.count), figures.count(row.before)]),
      },
    ]
  }

  function nameOf(list: ReasonList, reason: string): string {
    if (list === 'competitor')
      return isolatedIn(language, competitors.find((one) => one.id === reason)?.label ?? reason)
    return (words.names[list] as Partial<Record<string, string>>)[reason] ?? reason
  }
}
