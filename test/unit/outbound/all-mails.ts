/** Everything that Foyer writes to anybody, in a language: each mail, each push, and reports in which there is everything. */
import { reportTerms } from '../../../shared/reports/terms-en.ts'
import { watched, watchedIds } from '../../../shared/reports/watched.ts'
import type { Language } from '../../../shared/schema/basics.ts'
import { GoodsReason, LostReason, ReturnReason } from '../../../shared/schema/lead.ts'
import { EscalationReason, TransferReason } from '../../../shared/schema/move.ts'
import type { MailNotice, PushNotice } from '../../../shared/schema/notice.ts'
import type { Report, ReportFlag, ReportKind, ReportLine } from '../../../shared/schema/report.ts'
import { linkMail } from '../../../worker/outbound/link-mail.ts'
import { reportMail } from '../../../worker/outbound/report-mail.ts'
import { pushIn } from '../../../worker/outbound/words/words.ts'

const receipt = '4D2P-F2DB'
const to = { name: 'Mani Jaidee', email: 'mani@suk.example' }
const from = 'Suk Lamps'
const link = 'https://desk.suk.example/'
const [site, queue, source, holiday, competitor] = ['lamps.example', 'Big Orders', 'noon-sale', 'Mother’s Day', 'Lumio']

/** What others gave: the same in every language. */
export const given = [receipt, to.name, from, site, queue, source, holiday, competitor]

/** What each is about. */
const linkMails: Record<Exclude<MailNotice['mail'], 'report'>, readonly string[]> = {
  invitation: [''],
  reset: [''],
  replies: [receipt],
  'confirm-address': [receipt],
  transcript: [receipt],
  assigned: [receipt],
  asked: [receipt],
  'at-risk': [receipt],
  woke: [receipt],
  test: [''],
  'password-changed': [''],
  'second-factor': [
    'on',
    'off',
    'codes',
    'taken',
    'passkey-added',
    'passkey-removed',
    'provider-linked',
    'provider-unlinked',
  ] satisfies Extract<MailNotice, { mail: 'second-factor' }>['what'][],
  'facts-differ': [''],
  'widget-bad': [site],
  'widget-good': [site],
}

const pushes: Record<PushNotice['push'], string> = {
  assigned: receipt,
  asked: receipt,
  'at-risk': receipt,
  woke: receipt,
  test: '',
}

const trend = [0.2, 0.7]

/** By the same family, shares are shares and times are seconds. */
const lines = (Object.keys(reportTerms.lines) as ReportLine['id'][]).map((id): ReportLine => {
  const base = { id, n: 300, before: null, maturing: 4 }
  return { ...base, unit: id === 'wait' ? 'seconds' : 'share', value: 0.5, trend }
})

const causes: ReportFlag['causes'] = [
  { kind: 'holiday', name: holiday },
  { kind: 'fewer-people', there: 4, usual: 7 },
  { kind: 'widget', site, failed: 0.2, usual: 0.01 },
  { kind: 'queue', name: queue, share: 0.8 },
  { kind: 'site', name: site, share: 0.8 },
  { kind: 'source', name: source, share: 0.8 },
]

const flags = watchedIds.map((measure, at): ReportFlag => {
  const kind = at % 2 === 0 ? 'spike' : 'drift'
  const [low, high] = watched[measure].family === 'share' ? [0.1, 0.2] : [61, 3_725]
  const flag = { measure, value: high * 2, usual: low, range: [low, high] as [number, number], change: 1, n: 300, z: 6 }
  return { ...flag, kind, mutedUntil: null, causes: at === 0 ? [] : causes }
})

const counted = (reasons: readonly string[]) => reasons.map((reason) => ({ reason, count: 3, before: 1 }))

const report: Omit<Report, 'kind'> = {
  day: '2026-11-27',
  first: '2026-11-21',
  scope: 'team',
  lines,
  reasons: {
    lost: counted(LostReason.options),
    competitor: counted([competitor]),
    goods: counted(GoodsReason.options),
    'sent-back': counted(ReturnReason.options),
    transfer: counted(TransferReason.options),
    escalation: counted(EscalationReason.options),
  },
  flags,
  madeAt: null,
  counting: true,
}

function reportIn(language: Language, kind: ReportKind, change: Partial<Report> = {}) {
  const competitors = [{ id: competitor, label: competitor, retired: false }]
  return reportMail({ id: 'x', language, to, from, report: { ...report, kind, ...change }, competitors, link })
}

/** Of a push, the text alone. */
interface Written {
  subject: string
  text: string
  html: string
  /** All of it that is read by somebody. */
  seen: string
}

/** Each under a name of its own. */
export function allIn(language: Language): Map<string, Written> {
  const all = new Map<string, Written>()
  const mails = [
    ...Object.entries(linkMails).flatMap(([mail, abouts]) =>
      abouts.map((about) => {
        const made = { id: 'x', mail: mail as keyof typeof linkMails, language, to, from, about, said: [], link }
        return [`${mail} ${about}`.trim(), linkMail(made)] as const
      }),
    ),
    ['daily report', reportIn(language, 'daily')] as const,
    ['weekly report', reportIn(language, 'weekly')] as const,
    ['quiet report', reportIn(language, 'daily', { flags: [] })] as const,
  ]
  for (const [name, { subject, html, text }] of mails) {
    const page = html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/&#39;/gu, "'")
    all.set(name, { subject, text, html, seen: [subject, page, text].join('\n').replaceAll(link, '') })
  }
  for (const [push, about] of Object.entries(pushes)) {
    const text = pushIn(language)[push as PushNotice['push']](about)
    all.set(`push ${push}`, { subject: '', text, html: '', seen: text })
  }
  return all
}
