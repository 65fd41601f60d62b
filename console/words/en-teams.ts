/** English words for teams, queues, and where inquiries go: part of the console's catalogue. */
import type { QueueTargets } from '../../shared/schema/queue.ts'
import type { Messenger } from '../../shared/schema/messenger.ts'
import type { TeamFunction } from '../../shared/schema/team.ts'

export const teams = {
  teams: {
    lead: 'Who works together. What waits in a queue is offered to the team of the queue.',
    add: 'Add a team',
    full: (most: number) => `${most} teams are the most a workspace can have.`,
    edit: 'Change',
    functions: {
      support: 'Support',
      marketing: 'Marketing',
      sales: 'Sales',
      none: 'Something else',
    } satisfies Record<TeamFunction | 'none', string>,
    managedBy: 'Managed by',
    nobody: 'Nobody',
    noManager: 'No manager yet',
    people: 'People',
    empty: 'Nobody is in this team yet: what waits for it is offered to nobody. Add people under Settings, People.',
    none: 'In no team',
    choose: 'What waits for one of these teams can be offered to them.',
  },
  queues: {
    lead: 'Where inquiries wait, for which team, and what you promise to those who wait.',
    add: 'Add a queue',
    full: (most: number) => `${most} queues are the most a workspace can have.`,
    edit: 'Change',
    team: 'Team',
    sites: 'Inquiries come from',
    noSite: 'No website leads here yet. Choose the queue under Settings, Websites.',
    byRules: 'No website leads here; what it takes is said below.',
    keeps: 'Changes count for inquiries that come from now on. Those that came already stay with their team.',
    targets: 'What you promise',
    /** Each target in a sentence; the times come in words. */
    promises: {
      live: (time: string, share: string) => `First reply to a visitor who is there: ${time}, for ${share} of them.`,
      message: (time: string, share: string) =>
        `First reply to a message of somebody who is not there: ${time} of working time, for ${share} of them.`,
      callBack: (time: string) => `Call-back to somebody who left an address and went before a reply: ${time}.`,
    },
    hints: {
      live: 'In seconds, from the moment they asked until a person replies. Usual: 60.',
      share: 'How many of those who ask are to be answered in time. Usual: 80.',
      message: 'In minutes of working time. Usual: 60.',
      callBack: 'In minutes. For whoever left an address and went before anybody replied. Usual: 240.',
    } satisfies Record<keyof QueueTargets, string>,
  },
  siteQueue: {
    label: 'Inquiries go to',
    hint: 'New inquiries of this website wait there. Those that came already stay where they are.',
    country: 'Country',
    countryNone: 'No country',
    messengers: 'Going on in a messenger',
    messengersHint:
      'Whoever waits is offered to go on there, with their receipt. How often they do is counted. Empty: not offered.',
    messengerHints: {
      line: 'The id of your official account: @shop',
      whatsapp: 'Your number with the country’s code: +66 2 123 4567',
      wechat: 'Your id, or the link of your QR code',
    } satisfies Record<Messenger, string>,
    countryHint: 'A telephone number without a country code is dialled as one of this country.',
  },
}

/** Fields of the forms for these. */
export const teamFields = {
  teamName: {
    label: 'Name of the team',
    empty: 'Enter a name.',
    invalid: 'Use at most 80 characters.',
    taken: 'There is a team of this name already.',
  },
  teamFunction: { label: 'What it does', empty: 'Choose one.', invalid: 'Choose one of the list.' },
  manager: { label: 'Manager', empty: 'Choose a person.', invalid: 'Choose somebody who is active.' },
  teams: { label: 'Teams', empty: 'Choose a team.', invalid: 'One of these teams is not there any more.' },
  queueName: {
    label: 'Name of the queue',
    empty: 'Enter a name.',
    invalid: 'Use at most 80 characters.',
    taken: 'There is a queue of this name already.',
  },
  queueTeam: {
    label: 'Team that answers',
    empty: 'Choose a team.',
    invalid: 'Choose a team from the list.',
  },
  liveTarget: {
    label: 'First reply, visitor is there',
    empty: 'Enter seconds.',
    invalid: 'Whole seconds, from 5 to 86400.',
  },
  shareTarget: { label: 'Share answered in time, %', empty: 'Enter a share.', invalid: 'More than 0, at most 100.' },
  messageTarget: { label: 'First reply to a message', empty: 'Enter minutes.', invalid: 'From 1 to 43200 minutes.' },
  callBackTarget: { label: 'Call-back', empty: 'Enter minutes.', invalid: 'From 1 to 43200 minutes.' },
  lineAccount: { label: 'LINE', empty: 'Enter the id.', invalid: 'Write it like @shop.' },
  whatsappAccount: {
    label: 'WhatsApp',
    empty: 'Enter the number.',
    invalid: 'Write it with the country’s code: +66 2 123 4567.',
  },
  wechatAccount: {
    label: 'WeChat',
    empty: 'Enter the id.',
    invalid: 'An id of 6 to 20 letters, digits, _ and -; or a link that begins with https://u.wechat.com/.',
  },
  siteQueue: { label: 'Queue of its inquiries', empty: 'Choose a queue.', invalid: 'Choose a queue from the list.' },
  country: { label: 'Country', empty: 'Choose a country.', invalid: 'Choose a country from the list.' },
}
