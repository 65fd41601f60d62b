import { reportTerms } from '../../../shared/reports/terms-en.ts'
import type { ReportTerms } from '../../../shared/reports/terms-en.ts'
import type { EscalationReason, TransferReason } from '../../../shared/schema/move.ts'
import type { GoodsReason, LostReason, ReturnReason } from '../../../shared/schema/lead.ts'

/** The reasons that have names of their own; competitors have those that the workspace gave them. */
interface ReasonNames {
  lost: Record<LostReason, string>
  goods: Record<GoodsReason, string>
  'sent-back': Record<ReturnReason, string>
  transfer: Record<TransferReason, string>
  escalation: Record<EscalationReason, string>
}

/** How what is said of one thing is put together. */
interface Marks {
  aside: (text: string) => string
  comma: string
  /** After a sentence that another follows. */
  stop: string
  /** Between two causes. */
  between: string
}

/** What the mail of a report says, and the shape every other language must fill. Figures arrive as text. */
export interface ReportMailWords extends ReportTerms {
  subject: { daily: (workspace: string, day: string) => string; weekly: (workspace: string, days: string) => string }
  greeting: (name: string) => string
  lead: { daily: (workspace: string, day: string) => string; weekly: (workspace: string, days: string) => string }
  /** From one day to another. */
  days: (first: string, last: string) => string
  /** Of a manager: of whom it is. */
  team: string
  counting: string
  unusual: string
  nothingUnusual: string
  flag: Record<'spike' | 'drift', (what: string, value: string, low: string, high: string) => string>
  of: (n: string) => string
  likely: (causes: string) => string
  noCause: string
  numbers: {
    title: string
    before: Record<'daily' | 'weekly', string>
    /** Over how long the lowest and the highest are. */
    trend: Record<'daily' | 'weekly', string>
    between: (low: string, high: string) => string
  }
  maturing: (count: string) => string
  noData: string
  underASecond: string
  names: ReasonNames
  marks: Marks
  act: string
  note: string
}

/** In English. */
export const reportEn: ReportMailWords = {
  ...reportTerms,
  subject: {
    daily: (workspace, day) => `${workspace} on ${day}`,
    weekly: (workspace, days) => `${workspace}, the week ${days}`,
  },
  greeting: (name) => `Hello ${name},`,
  lead: {
    daily: (workspace, day) => `this is how ${workspace} did on ${day}.`,
    weekly: (workspace, days) => `this is how ${workspace} did in the week ${days}.`,
  },
  days: (first, last) => `from ${first} to ${last}`,
  team: 'The numbers are those of your teams.',
  counting: 'The numbers are being counted anew: these may still be the ones from before.',
  unusual: 'Out of the ordinary',
  nothingUnusual: 'Nothing was out of the ordinary.',
  flag: {
    spike: (what, value, low, high) => `${what}: ${value}, usually ${low} to ${high}`,
    drift: (what, value, low, high) => `${what} has gone to ${value} over some time, usually ${low} to ${high}`,
  },
  of: (n) => `of ${n}`,
  likely: (causes) => `Likely: ${causes}.`,
  noCause: 'No likely cause among people, queues, websites, sources and holidays.',
  numbers: {
    title: 'Numbers',
    before: { daily: 'the day before', weekly: 'the week before' },
    trend: { daily: 'in four weeks', weekly: 'in twelve weeks' },
    between: (low, high) => `${low} to ${high}`,
  },
  maturing: (count) => `${count} may still change`,
  noData: 'no data',
  underASecond: 'under 1s',
  names: {
    lost: {
      'competitor-faster': 'A competitor, we answered late',
      'competitor-price': 'A competitor’s price',
      'competitor-product': 'A competitor’s product',
      'no-budget': 'No budget',
      'no-need': 'No need any more',
      postponed: 'Put off',
      'not-reachable': 'Could not be reached',
      other: 'Another reason',
    },
    goods: {
      defective: 'Defective',
      damaged: 'Damaged on the way',
      'wrong-item': 'The wrong thing',
      'not-wanted': 'Not wanted any more',
      other: 'Another reason',
    },
    'sent-back': {
      incomplete: 'Something was missing',
      'not-a-fit': 'Not for us',
      'wrong-territory': 'Another territory',
      'not-reachable': 'Could not be reached',
      other: 'Another reason',
    },
    transfer: {
      'wrong-place': 'It came to the wrong place',
      'knows-better': 'Somebody knows it better',
      language: 'Language',
      'end-of-shift': 'A shift ended',
      'asked-for': 'The visitor asked for it',
      other: 'Something else',
    },
    escalation: {
      'too-hard': 'It needed more knowledge',
      decision: 'It needed a decision',
      unhappy: 'The visitor was unhappy',
      'asked-for': 'The visitor asked for it',
      other: 'Something else',
    },
  },
  marks: { aside: (text) => ` (${text})`, comma: ', ', stop: '. ', between: '; ' },
  act: 'Open the report',
  note: 'You get this mail because your workspace sends reports to your role. Whether you do is under Settings, My alerts.',
}
