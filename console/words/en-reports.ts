/** English words for reports: loaded with their pages. */
import { reportTerms } from '../../shared/reports/terms-en.ts'
import type { ReportKind } from '../../shared/schema/report.ts'

export const reports = {
  ...reportTerms,
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
    /** Between two causes. */
    between: '; ',
    likely: (causes: string) => `Likely: ${causes}.`,
    noCause: 'No likely cause among people, queues, websites, sources and holidays.',
    mute: 'Mute for four weeks',
    unmute: 'Unmute',
    muted: (day: string) => `Muted until ${day}.`,
    nowMuted: 'Muted: it is not told of for four weeks.',
    nowUnmuted: 'It is told of again.',
  },
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
  before: (count: string) => `before: ${count}`,
}
