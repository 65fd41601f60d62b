/** English words for reports: loaded with their pages. */
import { definitions } from '../../shared/measures/definitions.ts'
import type { LikelyCause } from '../../shared/reports/likely-causes.ts'
import type { LineId } from '../../shared/reports/report-lines.ts'
import type { WatchedId } from '../../shared/reports/watched.ts'
import type { ReasonList, ReportKind } from '../../shared/schema/report.ts'

const { serviceLevel, abandonRate, wait, handleTime, firstContactResolution, satisfaction, closeRate } = definitions

export const reports = {
  title: 'Reports',
  all: 'All reports',
  toMeasures: 'To the measures',
  names: {
    daily: (day: string) => day,
    weekly: (first: string, last: string) => `${first} to ${last}`,
  },
  neighbours: {
    label: 'Other reports',
    daily: { before: 'The day before', after: 'The day after' },
    weekly: { before: 'The week before', after: 'The week after' },
  },
  scope: { team: 'The numbers of your teams.', all: 'The numbers of the whole workspace.' },
  counting: 'The numbers are being counted anew: these may still be the ones from before.',
  made: (moment: string) => `Made ${moment}.`,
  again: 'Send again',
  sentAgain: (mails: number) =>
    mails === 0
      ? 'Nobody is sent such reports, or no mail leaves.'
      : `${mails === 1 ? 'One mail is' : `${mails} mails are`} on the way.`,
  list: {
    daily: 'Days',
    weekly: 'Weeks',
    none: { daily: 'None was made yet.', weekly: 'None was made yet.' },
    now: { daily: 'Look at yesterday', weekly: 'Look at the last seven days' },
    lead: 'What happened, against the time before, and what was out of the ordinary. Reports are made at the hour you choose and can be looked at for any day.',
  },
  plan: {
    title: { daily: 'Daily report', weekly: 'Weekly report' },
    lead: (zone: string) => `Times are those of ${zone}. Who gets one sees in it what they may see here.`,
    on: { daily: 'Make one each day, of the day before', weekly: 'Make one each week, of the seven days before' },
    hour: 'At',
    weekday: 'On',
    roles: 'Sent by mail to every',
    saved: 'Saved. It counts from the next one on.',
    noMail: 'No mail leaves this Foyer: reports are here only.',
    off: (kind: ReportKind) => (kind === 'daily' ? 'No daily reports are made.' : 'No weekly reports are made.'),
    ownSwitch: 'To my alerts',
    own: 'Whether you get the mail yourself is under Settings, My alerts.',
  },
  empty: {
    title: (days: string) => `Nothing happened: ${days}`,
    lead: 'A report has something to tell as soon as a visitor asks. Look at another day, or see that the tag is on your website.',
    sites: 'To your websites',
  },
  flags: {
    title: 'Out of the ordinary',
    none: 'Nothing was out of the ordinary.',
    early: 'What is usual is known after four weeks, and from twenty inquiries a day, or a week, on.',
    spike: (what: string, value: string) => `${what}: ${value}`,
    drift: (what: string, value: string) => `${what} has gone to ${value} over some time`,
    usual: (low: string, high: string) => `Usually ${low} to ${high}.`,
    of: (n: string) => `Of ${n}.`,
    likely: (causes: string) => `Likely: ${causes}.`,
    noCause: 'No likely cause among people, queues, websites, sources and holidays.',
    mute: 'Mute for four weeks',
    unmute: 'Unmute',
    muted: (day: string) => `Muted until ${day}.`,
    nowMuted: 'Muted: it is not told of for four weeks.',
    nowUnmuted: 'It is told of again.',
  },
  cause: (cause: LikelyCause, share: (value: number) => string): string => {
    switch (cause.kind) {
      case 'holiday':
        return `it was ${cause.name}`
      case 'fewer-people':
        return `fewer people were there (${cause.there}, usually ${cause.usual})`
      case 'widget':
        return `the widget failed on ${cause.site} (${share(cause.failed)}, usually ${share(cause.usual)})`
      case 'queue':
        return `it comes from the queue ${cause.name} (${share(cause.share)} of it)`
      case 'site':
        return `it comes from the website ${cause.name} (${share(cause.share)} of it)`
      case 'source':
        return `it comes from the source ${cause.name} (${share(cause.share)} of it)`
    }
  },
  watched: {
    inquiries: 'Inquiries',
    serviceLevel: serviceLevel.name,
    messageServiceLevel: definitions.messageServiceLevel.name,
    wait: 'Mean time to the first reply',
    abandonRate: abandonRate.name,
    handleTime: handleTime.name,
    satisfaction: satisfaction.name,
    closeRate: closeRate.name,
    goodsReturns: 'Goods that came back',
  } satisfies Record<WatchedId, string>,
  numbers: {
    title: 'Numbers',
    what: 'What',
    now: { daily: 'That day', weekly: 'That week' },
    before: { daily: 'Day before', weekly: 'Week before' },
    trend: { daily: 'Four weeks', weekly: 'Twelve weeks' },
    of: (n: string) => `of ${n}`,
    maturing: (count: string) => `${count} may still change`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
    none: 'No data',
  },
  lines: {
    inquiries: 'Inquiries',
    answered: 'Answered',
    serviceLevel: serviceLevel.name,
    abandonRate: abandonRate.name,
    wait: wait.name,
    handleTime: handleTime.name,
    firstContactResolution: firstContactResolution.name,
    satisfaction: satisfaction.name,
    closeRate: closeRate.name,
    dealsWon: 'Deals won',
    dealsLost: 'Deals lost',
    goodsReturns: 'Goods came back',
    sentBack: 'Leads sent back by sales',
    transferred: 'Transfers nobody had planned',
  } satisfies Record<LineId, string>,
  reasons: {
    lost: 'Why deals were lost',
    competitor: 'Lost to',
    goods: 'Why goods came back',
    'sent-back': 'Why leads were sent back',
    transfer: 'Why inquiries were passed on',
    escalation: 'Why inquiries went up',
  } satisfies Record<ReasonList, string>,
  before: (count: string) => `before: ${count}`,
}
