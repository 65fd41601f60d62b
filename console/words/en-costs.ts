/** English words for what things cost: a catalogue of its own, loaded with its pages. */
import type { PeriodCost } from '../../shared/measures/cost-of-period.ts'
import type { CostAnswer, NewRate } from '../../shared/schema/rate.ts'

type Part = PeriodCost['missing'][number]

export const costs = {
  lead: 'What an hour of work, the platform and an inquiry cost you: from this comes the cost per resolution on the Measures page. Owners, admins and managers see it, nobody else.',
  add: 'Add a rate',
  full: (most: number) => `${most} rates are the most a workspace can have.`,
  empty: {
    title: 'No rates yet',
    lead: 'Begin with what an hour of work costs you, on average. Hours come from what people keep under People.',
  },
  of: {
    usual: 'An hour of work',
    member: (name: string) => `An hour of ${name}`,
    platform: 'The platform, a month',
    inquiry: 'An inquiry',
  } satisfies Record<NewRate['kind'], unknown>,
  about: {
    usual: 'Of everybody who has no rate of their own. With what comes on top of pay, if you like.',
    member: 'In place of what is usual.',
    platform: 'Licences, hosting, telephone: whatever has to be paid each month.',
    inquiry: 'What each costs beside work, such as messages that are charged.',
  } satisfies Record<NewRate['kind'], string>,
  from: (day: string) => `from ${day}`,
  now: 'now',
  remove: 'Remove',
  removeSure: 'Remove for good?',
  removed: 'The rate is removed.',
  which: (of: string, from: string) => `${of}, ${from}`,
  currency: (code: string) => `All rates are in ${code}. To change that, remove them all.`,
  fromHint: 'Holds until the next of the same.',
  card: {
    lead: (total: string, resolutions: string) => `${total} for ${resolutions} resolved.`,
    none: 'Nothing of this time is resolved yet.',
    noRates: {
      title: 'What does a resolution cost?',
      lead: 'Set what an hour of work costs you, and see it here.',
      ownerLead: 'An owner or admin sets what an hour of work costs; then it is shown here.',
      set: 'Set rates',
    },
    change: {
      higher: (share: string, than: string) => `${share} more than ${than}`,
      lower: (share: string, than: string) => `${share} less than ${than}`,
    },
    parts: {
      people: (hours: string) => `Work, ${hours} paid hours`,
      platform: 'Platform',
      inquiries: 'Inquiries',
    } satisfies Record<Part, unknown>,
    platformShare: (share: string) => `Platform, ${share} by attention`,
    total: 'Together',
    marginal: 'One more resolution, in attention alone',
    rows: (by: string) => `By ${by}`,
    columns: { attention: 'Attention', resolutions: 'Resolved', cost: 'Cost', each: 'Each' },
    rest: 'The rest',
    missing: { people: 'work', platform: 'the platform', inquiries: 'inquiries' } satisfies Record<Part, string>,
    without: (parts: string) => `No rate for all of the time, and not in it as far: ${parts}.`,
    uncounted: {
      'no-hours': (names: string) => `Pay is not in it of who keeps no working hours: ${names}.`,
      gone: (names: string) => `Pay is not in it of who takes no inquiries any more: ${names}.`,
    } satisfies Record<CostAnswer['uncounted'][number]['because'], (names: string) => string>,
    elsewhere:
      'People in several teams count whole: their rows, and the price of one more, have what they did for other teams in them.',
    toPeople: 'Set working hours',
  },
}
