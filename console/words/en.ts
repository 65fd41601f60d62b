import { doors } from './en-doors.ts'
import { forms } from './en-forms.ts'
import { hours } from './en-hours.ts'
import { ledger } from './en-ledger.ts'
import { measures } from './en-measures.ts'
import { moves } from './en-moves.ts'
import { presenceWords } from './en-presence.ts'
import { sales } from './en-sales.ts'
import { timeline } from './en-timeline.ts'
import { triage } from './en-triage.ts'
import { routing } from './en-routing.ts'
import { teams } from './en-teams.ts'
import { thread } from './en-thread.ts'
import { waiting } from './en-waiting.ts'
import { wallboard } from './en-wallboard.ts'

/** The console in English, and the shape every other language must fill. */
export const en = {
  product: 'Foyer',
  page: {
    desk: 'Your desk',
    settings: 'Settings',
    alerts: 'Alerts',
    notFound: 'There is no page at this address.',
    toInbox: 'Go to the inbox',
    skip: 'Skip to the content',
  },
  loading: 'Loading…',
  again: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  save: 'Save',
  added: 'Added',
  copy: 'Copy',
  copied: 'Copied',
  days: { today: 'Today', yesterday: 'Yesterday' },
  somebody: 'A colleague',

  ...forms,
  ...doors,
  ...hours,
  ...presenceWords,
  ...waiting,

  views: {
    title: 'Inquiries',
    waiting: 'Waiting',
    owed: 'Call back',
    mine: 'Mine',
    left: 'Left open',
    all: 'All',
    pastAway: 'Older inquiries cannot be read just now; what is live is all here.',
    count: (count: number) => (count === 1 ? '1 inquiry' : `${count} inquiries`),
    choose: 'Choose several',
    chosen: 'Done',
    pick: (name: string) => `Choose ${name}`,
  },
  empty: {
    waiting: { title: 'Nobody is waiting', lead: 'New inquiries appear here the moment a visitor asks.' },
    owed: {
      title: 'Nobody to call back',
      lead: 'Whoever asks to be called back, or leaves before an answer, stands here with their address, by when it is due.',
    },
    mine: { title: 'Nothing with you', lead: 'Set yourself to Available and the next inquiry is offered to you.' },
    mineAvailable: { title: 'Nothing with you', lead: 'You are available: the next inquiry is offered to you here.' },
    left: {
      title: 'Nothing left open',
      lead: 'Conversations of colleagues who went off shift, on leave or away come here. Open one to pass it on.',
    },
    all: { title: 'No inquiries yet', lead: 'They arrive through the tag on your website.' },
    embed: 'Put this line on every page of your website, before </body>:',
    noSite: 'Add your website first',
    embedMany: 'The line for each website is under Settings, Websites.',
    thread: {
      title: 'No inquiry open',
      lead: 'Choose one from the list. Press j and k to move, Enter to open, ? for all keys.',
    },
  },
  card: {
    waitingFor: (clock: string) => `Waiting ${clock}`,
    askedAgo: (clock: string) => `Asked ${clock} ago`,
    callBackLate: (time: string) => `Call-back late since ${time}`,
    callBackBy: (time: string) => `Call back by ${time}`,
    callBackBetween: (from: string, to: string) => `Call between ${from} and ${to}`,
    writeLate: (time: string) => `Answer late since ${time}`,
    writeBy: (time: string) => `Answer by ${time}`,
    offeredTo: (name: string) => `Offered to ${name}`,
    offeredToYou: 'Offered to you',
    with: (name: string) => `With ${name}`,
    withYou: 'With you',
    unseen: (holder: string) => `${holder}, not seen yet`,
    unread: 'Unread',
    draft: 'Draft',
    here: 'Visitor is on the page',
    gone: 'Visitor has left the page',
  },
  states: {
    waiting: 'Waiting',
    'callback-owed': 'Call-back owed',
    offered: 'Offered',
    open: 'Open',
    resolved: 'Resolved',
    unresolved: 'Unresolved',
    disqualified: 'Not for us',
    abandoned: 'Given up',
    void: 'Counts nowhere',
  },
  offer: {
    title: (name: string) => `${name} asks`,
    left: (seconds: number) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
    accept: 'Accept',
    out: 'The offer has run out.',
  },
  notices: {
    offer: (name: string) => `Offered to you: ${name}`,
    given: (name: string) => `Given to you: ${name}`,
    asked: (name: string) => `A colleague asks you about ${name}`,
    note: (name: string) => `A colleague left a note on ${name}`,
    inquiry: (name: string) => `New inquiry from ${name}`,
    message: (name: string) => `${name} wrote`,
    stranded: (name: string) => `Nobody takes the inquiry of ${name}. Give it to somebody.`,
    open: 'Open',
    title: (count: number) => `(${count}) Foyer`,
  },

  ...thread,
  ...sales,
  ...teams,
  ...routing,
  ...measures,
  ...moves,
  ...triage,
  ...ledger,
  ...wallboard,
  timeline,

  presence: {
    label: 'Your presence',
    available: 'Available',
    availableLead: 'New inquiries are offered to you',
    busy: 'Busy',
    busyLead: 'You finish what you have',
    away: 'Away',
    awayLead: 'Nothing is offered to you',
    unreachable: 'Not connected',
    failed: 'Your presence could not be changed.',
    sentAway: 'Two offers in a row went by, so you are Away and nothing is offered to you.',
    here: 'I am here',
  },
  team: {
    title: 'Team',
    load: (load: number, capacity: number) => `${load} of ${capacity}`,
    loadLong: (load: number, capacity: number) => `${load} of ${capacity} points`,
    alone: 'Invite colleagues under Settings, People.',
    none: 'No colleagues here yet.',
    silent: 'Does not respond',
    sentAway: (name: string) => `${name} does not respond: two offers in a row went by.`,
  },

  banner: {
    cut: 'The connection is cut. What you write is kept and sent when it is back; what you see may be old.',
    polling: 'The network here blocks live connections. Everything works, a little slower.',
    stopped: 'Foyer is open in too many windows. This one has stopped; close others and try again.',
    record: 'The record cannot be reached. Answering works; older inquiries and settings do not just now.',
    now: 'Connect now',
  },

  menu: {
    label: 'Menu of your account',
    /** Below its icon, where there is no room for the name. */
    short: 'Account',
    light: 'Light',
    dark: 'Dark',
    system: 'As the system',
    sound: 'Sound',
    keys: 'Keys',
    sessions: 'My sessions',
  },
  keys: {
    title: 'Keys',
    lead: 'They work wherever you are not typing.',
    next: 'Next inquiry in the list',
    previous: 'Previous inquiry in the list',
    pick: 'Choose it, to pass several on',
    open: 'Open the inquiry',
    reply: 'Write a reply',
    note: 'Write a note',
    accept: 'Accept the offer',
    back: 'Back to the list',
    help: 'Show these keys',
    send: 'Send',
    newLine: 'New line',
    waiting: 'Waiting',
    mine: 'Mine',
    all: 'All',
  },

  settings: {
    title: 'Settings',
    sites: 'Websites',
    articles: 'Articles',
    members: 'People',
    teams: 'Teams',
    queues: 'Queues',
    closing: 'Closing',
    alerts: 'My alerts',
    notices: 'Notices',
    sessions: 'My sessions',
    status: 'Status',
  },
  sites: {
    lead: 'Each website that carries the tag.',
    add: 'Add a website',
    edit: 'Change',
    questions: 'Questions',
    look: 'Look',
    health: {
      title: 'The widget in the last 7 days',
      opened: (share: string, count: number) =>
        `Opened within a quarter of a second in ${share} (of ${count} measured; one in ten is).`,
      well: 'Nothing failed.',
      failed: (load: number, send: number) =>
        [load > 0 ? `Could not be loaded: ${load}.` : '', send > 0 ? `Sent and not accepted: ${send}.` : '']
          .filter((one) => one !== '')
          .join(' '),
    },
    install: 'For WordPress, Shopify, React and others, and a check',
    empty: { title: 'No website yet', lead: 'Add your website, then copy its line into every page.' },
    tag: 'The line for your pages',
    tagHint: 'Put it before </body>. The key in it is no secret.',
    copyTag: 'Copy the line',
    origins: 'Allowed on',
    nobody: 'No address is allowed yet: the widget stays silent everywhere.',
    originsHint: 'One a line, e.g. https://www.shop.example or https://*.shop.example',
    consentOn: 'Ask for consent before an inquiry is sent',
    consentHint: (version: number) => `Wording ${version}. Changing it makes the next version.`,
    consentIn: (language: string) => `Consent question, ${language}`,
    consentMore: 'Put the question in another language as well',
    consentAdd: (language: string) => `+ ${language}`,
    marketing: 'Ask separately whether news may be sent',
    responsibleHint: 'Shown to visitors, e.g. a name and an e-mail address. May stay empty.',
    languages: {
      en: 'English',
      th: 'ไทย',
      ms: 'Bahasa Melayu',
      pl: 'Polski',
      'zh-Hans': '简体中文',
      'zh-Hant': '繁體中文',
      ar: 'العربية',
    },
  },
  members: {
    lead: 'The people of your desk.',
    invite: 'Invite a colleague',
    inviteSubmit: 'Make the invitation',
    invited: (name: string) => `Hand this link to ${name}. It works once, for 72 hours.`,
    mailed: (name: string, email: string) =>
      `The invitation is on its way to ${email}. You can also hand this link to ${name} yourself; it works once, for 72 hours.`,
    edit: 'Change',
    suspend: 'Suspend',
    restore: 'Let in again',
    suspendAsk: (name: string) => `Suspend ${name}? They are signed out at once and get nothing new.`,
    shareHint: '1 is a full share of the team’s inquiries.',
    role: { owner: 'Owner', admin: 'Admin', manager: 'Manager', assistant: 'Assistant', analyst: 'Analyst' },
    status: { invited: 'Invited', active: 'Active', suspended: 'Suspended' },
    pointsHint:
      'A live conversation takes one; a message, a call-back or a conversation at rest for ten minutes takes half.',
    takes: (weight: number, capacity: number) =>
      `Share ${weight}, ${capacity} ${capacity === 1 ? 'point' : 'points'} at once`,
  },
  sessions: {
    lead: 'Where you are signed in. End what you do not know.',
    current: 'This window',
    since: (moment: string) => `since ${moment}`,
    until: (moment: string) => `ends ${moment} if unused`,
    unknown: 'Unknown browser',
    revoke: 'End',
  },
  status: {
    lead: 'How the desk is doing.',
    good: 'All is well: the record has everything.',
    behind: (clock: string) => `The record is ${clock} behind. Nothing is lost: the desk keeps it and catches up.`,
    parked: (count: number) =>
      count === 1
        ? 'One entry could not be recorded and is kept aside.'
        : `${count} entries could not be recorded and are kept aside.`,
    halted: (why: string) => `Recording has stopped and a person must look: ${why}`,
    notFounded: 'The desk has not been founded yet: it begins with the first inquiry.',
    live: 'Inquiries held live',
    visitors: 'Visitors connected',
    members: 'Windows of the team connected',
    journal: 'Entries in the journal',
    flushed: 'of these in the record',
    epoch: 'Epoch',
    revision: 'Settings revision',
    refresh: 'Look again',
    noMail: 'No mail leaves this Foyer: hand over invitations yourself.',
    mailDead: (count: number) =>
      count === 1
        ? 'One mail of the last 30 days could not be sent.'
        : `${count} mails of the last 30 days could not be sent.`,
  },
}

type Widened<Part> = Part extends string
  ? string
  : Part extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { [Key in keyof Part]: Widened<Part[Key]> }

/** What a language must say: a missing word does not compile. */
export type Words = Widened<typeof en>
