/**
 * The one table of measures: what each answers, how it is computed and what it leaves out, in words for those who read
 * reports. Screens, exports, mails and documents say what a measure is from here and nowhere else.
 */

/** In what a value is given: share 0 to 1, seconds, money, plain number, or points on the scale that the formula names. */
type MeasureUnit = 'share' | 'seconds' | 'money' | 'number' | 'points'

export interface MeasureDefinition {
  /** The question it answers. */
  question: string
  formula: string
  unit: MeasureUnit
  better: 'higher' | 'lower' | 'neither'
  numerator: string
  /** Null: it is no quotient. */
  denominator: string | null
  /** What is left out; void episodes (spam, duplicates, tests) always are. */
  exclusions: readonly string[]
  /** Until when a value may still change; null: it is final at once. */
  maturity: string | null
}

const onceDecided = 'Until 24 hours after the visitor left: whoever comes back by then is moved back.'
const sevenDays = 'Until 7 days after closing.'

export const definitions = {
  abandonRate: {
    question: 'How many visitors left before a person replied?',
    formula: 'abandoned ÷ (entered − short − still waiting − call-back owed)',
    unit: 'share',
    better: 'lower',
    numerator: 'Live episodes whose visitor left before the first reply of a person, at the short threshold or later.',
    denominator: 'Live episodes that entered, without short ones and those not decided yet.',
    exclusions: [
      'messages, which cannot be abandoned',
      'short: left sooner than the threshold',
      'still waiting',
      'call-back owed: left with an address, not due yet',
    ],
    maturity: onceDecided,
  },
  abandonRateWide: {
    question: 'How many visitors left without what they came for, replied to or not?',
    formula: '(abandoned + went quiet after a reply) ÷ (entered − short − still waiting − call-back owed)',
    unit: 'share',
    better: 'lower',
    numerator: 'Abandoned ones, and those that left after a reply, neither resolved nor handed to sales.',
    denominator: 'The same as of the abandon rate.',
    exclusions: ['the same as of the abandon rate'],
    maturity: onceDecided,
  },
  serviceLevel: {
    question: 'How many visitors got a reply within the target?',
    formula: 'first reply within the target ÷ (answered + left before a reply + unanswered past the target)',
    unit: 'share',
    better: 'higher',
    numerator: 'Live episodes with the first reply of a person at the target or sooner.',
    denominator:
      'Live episodes answered, left before a reply (also when a call-back made it good), or past the target without one.',
    exclusions: ['messages, which have a service level of their own', 'short', 'still waiting within the target'],
    maturity: onceDecided,
  },
  wait: {
    question: 'How long does one wait for a person?',
    formula: 'time from entering the queue to the first reply: mean, and the 50th, 90th and 95th percentile',
    unit: 'seconds',
    better: 'lower',
    numerator: 'The waits of answered live episodes.',
    denominator: 'Answered live episodes.',
    exclusions: ['messages', 'whoever left before a reply', 'still waiting'],
    maturity: null,
  },
  messageServiceLevel: {
    question: 'How many messages were answered within the target?',
    formula: 'first reply within the target ÷ (answered + unanswered past the target), in working time',
    unit: 'share',
    better: 'higher',
    numerator: 'Messages with the first reply of a person at the target or sooner, in working time.',
    denominator: 'Messages answered, or past the target without a reply.',
    exclusions: ['live episodes', 'unanswered within the target'],
    maturity: null,
  },
  messageWait: {
    question: 'How long does a message wait for a person?',
    formula: 'working time from arriving to the first reply: mean, and the 50th, 90th and 95th percentile',
    unit: 'seconds',
    better: 'lower',
    numerator: 'The waits of answered messages, in working time.',
    denominator: 'Answered messages.',
    exclusions: ['live episodes', 'unanswered ones'],
    maturity: null,
  },
  triageRate: {
    question: 'How many were sorted within five minutes?',
    formula: 'kind, urgency and somebody responsible known within 5 minutes ÷ decided, in working time',
    unit: 'share',
    better: 'higher',
    numerator: 'Episodes whose kind and urgency were known, and that somebody had taken, five minutes after entering.',
    denominator: 'Episodes of both kinds that had all three, or whose five minutes passed without.',
    exclusions: ['closed within the five minutes without them', 'still within the five minutes'],
    maturity: null,
  },
  handleTime: {
    question: 'How much attention does an episode take?',
    formula: 'attention ÷ handled episodes; a second given to several at once is shared equally',
    unit: 'seconds',
    better: 'neither',
    numerator: 'The time assistants worked on episodes, wrap-up included.',
    denominator: 'Episodes that anybody worked on.',
    exclusions: ['parked time (waiting for the customer, snoozed)'],
    maturity: null,
  },
  concurrency: {
    question: 'How many episodes does an assistant work on at a time?',
    formula: 'handle time not shared ÷ time busy',
    unit: 'number',
    better: 'neither',
    numerator: 'Working time of each episode, added.',
    denominator: 'Time in which assistants worked on any episode.',
    exclusions: ['parked time'],
    maturity: null,
  },
  firstContactResolution: {
    question: 'How many were settled the first time?',
    formula: 'settled first contacts ÷ first contacts that have failed already or are older than 7 days',
    unit: 'share',
    better: 'higher',
    numerator:
      'First contacts resolved without escalation, unplanned transfer, reopening or the customer coming back on the topic.',
    denominator: 'Answered and closed first contacts that have failed already or are older than 7 days.',
    exclusions: ['repeats: the same customer on the same topic within 7 days', 'younger ones that have not failed'],
    maturity: sevenDays,
  },
  resolutionRate: {
    question: 'How many were resolved without help from above?',
    formula: 'resolved without escalation ÷ answered and closed now',
    unit: 'share',
    better: 'higher',
    numerator: 'Answered episodes closed as resolved without any escalation.',
    denominator: 'Answered episodes that are closed now.',
    exclusions: ['open ones, also when reopened', 'whoever left before a reply'],
    maturity: sevenDays,
  },
  resolvedAtAll: {
    question: 'How many were resolved in the end?',
    formula: 'resolved ÷ answered and closed now',
    unit: 'share',
    better: 'higher',
    numerator: 'Answered episodes closed as resolved, escalated or not.',
    denominator: 'Answered episodes that are closed now.',
    exclusions: ['the same as of the resolution rate'],
    maturity: sevenDays,
  },
  escalationRate: {
    question: 'How many had to go up a level or to the manager?',
    formula: 'episodes with at least one escalation ÷ answered',
    unit: 'share',
    better: 'lower',
    numerator: 'Answered episodes that were escalated at least once, open ones too.',
    denominator: 'Answered episodes.',
    exclusions: ['transfers in the same tier and planned handoffs to sales'],
    maturity: 'Until the episode closes.',
  },
  satisfaction: {
    question: 'How many of those who rated were satisfied?',
    formula: 'ratings of 4 and 5 ÷ ratings',
    unit: 'share',
    better: 'higher',
    numerator: 'Episodes whose last rating is 4 or 5.',
    denominator: 'Episodes with a rating.',
    exclusions: ['earlier ratings of the same episode', 'a person with fewer than 10 ratings is not shown'],
    maturity: 'Until 14 days after the survey was sent.',
  },
  qualifiedLeads: {
    question: 'How many leads did sales accept?',
    formula: 'distinct leads first accepted by sales with complete answers ÷ valid leads',
    unit: 'share',
    better: 'higher',
    numerator: 'Leads whose first acceptance, with complete answers, falls in the period.',
    denominator: 'Distinct leads of the period.',
    exclusions: ['a merged lead counts once'],
    maturity: null,
  },
  conversionDecided: {
    question: 'How many of the decided leads were won?',
    formula: 'won ÷ (won + lost)',
    unit: 'share',
    better: 'higher',
    numerator: 'Qualified leads that were won.',
    denominator: 'Qualified leads that were won or lost.',
    exclusions: ['open leads'],
    maturity: 'Until every lead is decided.',
  },
  conversionCohort: {
    question: 'How many of all qualified leads were won so far?',
    formula: 'won ÷ all',
    unit: 'share',
    better: 'higher',
    numerator: 'Qualified leads that were won.',
    denominator: 'All qualified leads of the period.',
    exclusions: [],
    maturity: 'Until every lead is decided; it can only rise.',
  },
  conversionMaturing: {
    question: 'How many will be won within 90 days, as far as can be said now?',
    formula: 'Kaplan-Meier share won within 90 days',
    unit: 'share',
    better: 'higher',
    numerator: 'Leads won, at each age.',
    denominator: 'Leads still at risk at that age: lost ones to the end, open ones up to their age.',
    exclusions: [],
    maturity: 'Until the youngest lead is 90 days old.',
  },
  costPerResolution: {
    question: 'What does a resolution cost?',
    formula: '(paid hours × hourly cost + platform + cost of an inquiry × inquiries) ÷ resolutions',
    unit: 'money',
    better: 'lower',
    numerator: 'Pay, platform and what inquiries cost in the period.',
    denominator: 'Resolutions in the period.',
    exclusions: [],
    maturity: null,
  },
  performanceScore: {
    question: 'How well did a person do in the quarter, all in all?',
    formula:
      'weighted mean of components from 0 (floor) to 100 (target), each drawn to the team the more the fewer cases it has',
    unit: 'points',
    better: 'higher',
    numerator: 'Points of the components with enough cases.',
    denominator: 'Their weights.',
    exclusions: ['components with too few cases', 'people with too few cases, or too little of the weight covered'],
    maturity: 'Until the measures it is made of are.',
  },
  enps: {
    question: 'How many of the team would recommend working here?',
    formula: 'promoters (9-10) in percent − detractors (0-6) in percent',
    unit: 'points',
    better: 'higher',
    numerator: 'Promoters less detractors.',
    denominator: 'Answers from 0 to 10.',
    exclusions: ['fewer than 5 answers are not shown, nor groups that could be found by subtraction'],
    maturity: null,
  },
  pulse: {
    question: 'How is the team doing?',
    formula: 'mean of the answers from 1 to 5, with the share of 4 and 5',
    unit: 'points',
    better: 'higher',
    numerator: 'The answers, added.',
    denominator: 'Answers from 1 to 5.',
    exclusions: ['fewer than 5 answers are not shown, nor groups that could be found by subtraction'],
    maturity: null,
  },
} as const satisfies Record<string, MeasureDefinition>

export type MeasureId = keyof typeof definitions
