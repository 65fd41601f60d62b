/** English words for which inquiries go where and to whom: part of the console's catalogue. */
import type { Obstacle } from '../../shared/routing/choice.ts'
import type { SizeClass } from '../../shared/schema/flow.ts'
import type { Channel } from '../../shared/schema/inquiry.ts'
import type { QueueMatch } from '../../shared/schema/queue.ts'

export const routing = {
  routing: {
    takes: 'What it takes',
    takesHint:
      'Choose what a queue takes from all websites. Where nothing is chosen in a list, it takes all of it; where nothing is chosen at all, the queue has only what its websites lead to it.',
    lists: {
      sites: 'Websites',
      kinds: 'Kinds',
      products: 'Products',
      groups: 'Customer groups',
      sizes: 'Sizes',
      territories: 'Territories',
      tiers: 'Tiers',
      languages: 'Languages',
      channels: 'How they came',
    } satisfies Record<keyof QueueMatch, string>,
    /** The same of one inquiry. */
    one: {
      sites: 'Website',
      kinds: 'Kind',
      products: 'Product',
      groups: 'Customer group',
      sizes: 'Size',
      territories: 'Territory',
      tiers: 'Tier',
      languages: 'Language',
      channels: 'How it came',
    } satisfies Record<keyof QueueMatch, string>,
    /** Of a customer or a deal. */
    sizes: { small: 'Small', medium: 'Medium', large: 'Large' } satisfies Record<SizeClass, string>,
    channels: {
      chat: 'By the widget',
      form: 'By a form of the site’s own',
      phone: 'By telephone',
      'walk-in': 'In person',
      internal: 'From a colleague or dealer',
    } satisfies Record<Channel, string>,
    onlyLed: 'Nothing but what its websites lead to it.',
    asks: 'Who may answer',
    looks: 'How it looks for somebody',
    looksHint:
      'In seconds since an inquiry came. Until then it is for whoever knows both its product and its territory. Level, language, customer group and size never give way.',
    goesFirst: 'What goes first',
    goesFirstHint:
      'In seconds of waiting that something has from the start. Leads have theirs by tier: A 240, B 120. Whatever waits moves up, so nothing is passed over for good.',
    levelHint: 'From 1 to 6. Whoever has less is never offered anything of this queue.',
    claims: 'Its people may take what waits, as they choose',
    claimsHint: 'Whoever takes one pays for it in fair share, as for one that was offered.',
    atOnceHint:
      'Empty: people are asked, and accept. With a number they have it at once; without a reply in that time it goes to the next.',
    only: (list: string, values: string) => `${list}: ${values}`,
    level: (level: number) => (level === 1 ? 'Anybody of the team may answer.' : `Level ${level} or more may answer.`),
    has: (level: number) => `Level ${level}`,
    skills: 'What they can do',
    skillsHint: 'Where nothing is chosen in a list, they can do all of it.',
    skillLevelHint: 'From 1 for whoever begins to 6.',
    try: {
      title: 'Where would an inquiry go?',
      lead: 'Choose what is known of one; what is written here counts before it is saved.',
      any: 'Not known',
      goes: (queue: string) => `It goes to ${queue}.`,
      asks: (count: number) =>
        count === 1
          ? 'It asks one particular, and this has it.'
          : `It asks ${count} particulars, and this has them all.`,
      bySite: 'No queue asks for it, so it goes where its website leads.',
      others: 'Why no other',
      fits: 'it would fit, but asks less',
      people: 'Who could be offered it',
      nobody: 'Nobody: no one in this team may answer it. Change its level, or what people can do.',
      own: 'at once',
      later: 'when it has waited',
    },
  },
  choice: {
    why: (name: string) => `Why ${name}?`,
    could: 'Could take it',
    cost: 'Cost',
    credit: 'Owed before',
    how: 'The lowest cost is chosen: how busy somebody is, less what the team owes them, more for those who can do much else, less for whoever had it before. Owed is in inquiries.',
    obstacles: {
      team: 'of another team',
      away: 'not available',
      'off-shift': 'off shift',
      'on-leave': 'on leave',
      full: 'too few points free',
      missed: 'let it go by',
      level: 'too low a level',
      language: 'not this language',
      group: 'not for such customers',
      size: 'not of this size',
      product: 'another product',
      territory: 'another territory',
    } satisfies Record<Obstacle, string>,
  },
}

const aheadInvalid = 'Whole seconds, from 0 to 3600.'

/** Fields of the forms for these. */
export const routingFields = {
  level: { label: 'Least level', empty: 'Enter a level.', invalid: 'A whole number from 1 to 6.' },
  skillLevel: { label: 'Level', empty: 'Enter a level.', invalid: 'A whole number from 1 to 6.' },
  highToProduct: {
    label: 'Tier A or B: to all who know the product',
    empty: 'Enter seconds.',
    invalid: 'Whole seconds, from 0 to 86400.',
  },
  highToTeam: { label: 'And to all of the team', empty: 'Enter seconds.', invalid: 'Whole seconds, from 0 to 86400.' },
  toProduct: {
    label: 'Everything else: to all who know the product',
    empty: 'Enter seconds.',
    invalid: 'Whole seconds, from 0 to 86400.',
  },
  aheadUrgent: { label: 'Urgent', empty: 'Enter seconds.', invalid: aheadInvalid },
  aheadComplaint: { label: 'Complaint', empty: 'Enter seconds.', invalid: aheadInvalid },
  aheadOrder: { label: 'About an order', empty: 'Enter seconds.', invalid: aheadInvalid },
  aheadColleague: { label: 'From a colleague or dealer', empty: 'Enter seconds.', invalid: aheadInvalid },
  atOnce: {
    label: 'Seconds to answer, where nobody is asked first',
    empty: 'Enter seconds.',
    invalid: 'Whole seconds, from 15 to 600; empty: everybody is asked.',
  },
  toTeam: { label: 'And to all of the team', empty: 'Enter seconds.', invalid: 'Whole seconds, from 0 to 86400.' },
}
