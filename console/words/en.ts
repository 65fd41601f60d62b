import type { ComponentWords } from './component-words.ts'
import { doors } from './en-doors.ts'
import { forms } from './en-forms.ts'
import { ledger } from './en-ledger.ts'
import { measures } from './en-measures.ts'
import { moves } from './en-moves.ts'
import { presenceWords } from './en-presence.ts'
import { sales } from './en-sales.ts'
import { settings } from './en-settings.ts'
import { timeline } from './en-timeline.ts'
import { triage } from './en-triage.ts'
import { routing } from './en-routing.ts'
import { teams } from './en-teams.ts'
import { thread } from './en-thread.ts'
import { waiting } from './en-waiting.ts'
import type { Widened } from './widened.ts'

/** The console in English, and the shape every other language must fill. */
export const en = {
  product: 'Foyer',
  /** Web Awesome has its English words itself. */
  components: null as ComponentWords | null,
  page: {
    desk: 'Your desk',
    settings: 'Settings',
    alerts: 'Alerts',
    targets: 'Targets',
    search: 'Search',
    notFound: 'There is no page at this address.',
    toInbox: 'Go to the inbox',
    skip: 'Skip to the content',
  },
  /** Between what stands one after the other, and before what is said of something. */
  comma: ', ',
  colon: ': ',
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
  ...presenceWords,
  ...waiting,

  views: {
    title: 'Inquiries',
    waiting: 'Waiting',
    owed: 'Call back',
    mine: 'Mine',
    team: 'Team',
    left: 'Left open',
    all: 'All',
    pastAway: 'Older inquiries cannot be read just now; what is live is all here.',
    count: (count: number) => (count === 1 ? '1 inquiry' : `${count} inquiries`),
    sift: 'Filter and sort',
    choose: 'Choose several',
    chosen: 'Done',
    pick: (name: string) => `Choose ${name}`,
    log: 'Log a call or a visit',
  },
  empty: {
    waiting: { title: 'Nobody is waiting', lead: 'New inquiries appear here the moment a visitor asks.' },
    owed: {
      title: 'Nobody to call back',
      lead: 'Whoever asks to be called back, or leaves before an answer, stands here with their address, by when it is due.',
    },
    mine: { title: 'Nothing with you', lead: 'Set yourself to Available and the next inquiry is offered to you.' },
    mineAvailable: { title: 'Nothing with you', lead: 'You are available: the next inquiry is offered to you here.' },
    team: {
      title: 'Nothing open in your teams',
      lead: 'What waits or is being answered in the queues of your teams stands here.',
    },
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
    snoozed: (until: string) => `Put by until ${until}`,
    woke: 'Back, as you wished',
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
    woke: (name: string) => `Back, as you wished: ${name}`,
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
    dense: 'Dense',
    sound: 'Sound',
    firstSteps: 'First steps',
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
    sift: 'Filter and sort the list',
    log: 'Log a call or a visit',
    palette: 'Everything you can go to or do',
    help: 'Show these keys',
    send: 'Send',
    newLine: 'New line',
    saved: 'Find a saved reply, while writing',
    waiting: 'Waiting',
    mine: 'Mine',
    all: 'All',
  },

  ...settings,
}

/** What a language must say: a missing word does not compile. */
export type Words = Widened<typeof en>
