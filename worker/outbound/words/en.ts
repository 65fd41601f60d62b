/** What mails say, in English, and the shape every other language must fill. Names arrive as text, never as markup. */
export const en = {
  /** The last line of every mail. */
  foot: (workspace: string) => `Sent by ${workspace}, with Foyer.`,
  /** Under the button, for mail programs that show none. */
  address: 'Or open this address in your browser:',

  invitation: {
    subject: (workspace: string, _about: string) => `Your invitation to ${workspace}`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (workspace: string, _about: string) => `you are invited to join ${workspace}. Choose a password and come in:`,
    act: 'Accept the invitation',
    note: 'The link works once, for 72 hours. If you were not expecting it, you need not do anything.',
  },
  reset: {
    subject: (workspace: string, _about: string) => `A new password for ${workspace}`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (workspace: string, _about: string) =>
      `somebody, most likely you, asked for a new password for ${workspace}. Choose it here:`,
    act: 'Choose a new password',
    note: 'The link works once, for one hour. If it was not you, do nothing: your password stays as it is.',
  },
  /** To a visitor: what was answered after they left. `about` is the receipt of their inquiry. */
  replies: {
    subject: (site: string, about: string) => `${site} has answered you (${about})`,
    greeting: (_name: string) => 'Hello,',
    lead: (site: string, _about: string) => `${site} has answered what you asked:`,
    act: 'Go on with the conversation',
    note: 'The link opens your conversation again, for whoever has this mail: please do not pass it on.',
  },
  /** To a visitor who wants the conversation by mail: is it their address? */
  'confirm-address': {
    subject: (_site: string, about: string) => `Is this your address? (${about})`,
    greeting: (_name: string) => 'Hello,',
    lead: (site: string, _about: string) =>
      `somebody, most likely you, wants the conversation with ${site} sent here. Open it once by this link, and it follows:`,
    act: 'Yes, send it to me',
    note: 'If it was not you, do nothing: nothing more is sent.',
  },
  /** To the same, once that is known. */
  transcript: {
    subject: (site: string, about: string) => `Your conversation with ${site} (${about})`,
    greeting: (_name: string) => 'Hello,',
    lead: (site: string, _about: string) => `this is your conversation with ${site}:`,
    act: 'Go on with the conversation',
    note: 'The link opens your conversation again, for whoever has this mail: please do not pass it on.',
  },
  /** To a member who is away: what they have is about to be late. */
  'at-risk': {
    subject: (workspace: string, about: string) => `About to be late at ${workspace}: ${about}`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (_workspace: string, about: string) =>
      `inquiry ${about} is yours, and the time promised for the first reply is nearly over. Answer it, or pass it on:`,
    act: 'Open the inquiry',
    note: 'You get this mail because you were away. Whether you do is under Settings, My alerts.',
  },
  /** To a member who is away: what they had put by. */
  woke: {
    subject: (workspace: string, about: string) => `Back from being put by at ${workspace}: ${about}`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (_workspace: string, about: string) =>
      `you put inquiry ${about} by until now. Go on with it, put it by again, or pass it on:`,
    act: 'Open the inquiry',
    note: 'You get this mail because you were away. Whether you do is under Settings, My alerts.',
  },
  /** To a member who asked for it. */
  test: {
    subject: (workspace: string, _about: string) => `A test alert from ${workspace}`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (_workspace: string, _about: string) => 'you asked for a test alert. This is it: mails reach you.',
    act: 'Go to my alerts',
    note: 'Nothing waits for you because of this mail.',
  },
  /** What a push shows: never a word or a name of a visitor, for it stands on a locked screen. */
  push: {
    assigned: (about: string) => `An inquiry was given to you (${about})`,
    asked: (about: string) => `A colleague asks you about ${about}`,
    'at-risk': (about: string) => `The target of ${about} is about to be missed`,
    woke: (about: string) => `You put ${about} by until now`,
    test: (_about: string) => 'This is a test alert: push reaches this browser.',
  },
  /** To a member: their password is another now. */
  'password-changed': {
    subject: (workspace: string, _about: string) => `Your password for ${workspace} was changed`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (workspace: string, _about: string) =>
      `your password for ${workspace} was changed just now, and every session was ended. If it was you, all is well.`,
    act: 'It was not me: choose a new password',
    note: 'Whoever changed it knew your old password or could read your mail: change that one too.',
  },
  /** To a member: the second step of signing in is another now. `about` says how. */
  'second-factor': {
    subject: (workspace: string, _about: string) => `How you sign in to ${workspace} was changed`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (workspace: string, about: string) =>
      ({
        on: `from now on a code is asked for when you sign in to ${workspace}, after your password. Every other session was ended.`,
        off: `the code after your password is not asked for any more when you sign in to ${workspace}. Every other session was ended.`,
        codes: `you have new recovery codes for ${workspace}; the earlier ones open nothing any more.`,
        'passkey-added': `a passkey was added that opens ${workspace} without your password. Every other session was ended.`,
        'passkey-removed': `a passkey of yours opens ${workspace} no longer. Every other session was ended.`,
        'provider-linked': `you came in to ${workspace} by your account at an identity provider for the first time. From now on that account opens it without your password.`,
        'provider-unlinked': `the link of ${workspace} with your account at an identity provider was taken away. Every other session was ended.`,
        taken: `whoever runs ${workspace} took the second step of signing in away from you, and every session was ended. Sign in with your password and set up a new one.`,
      })[about] ?? '',
    act: 'Look at my sessions',
    note: 'If it was not you, and nobody told you: change your password, and tell whoever runs the desk.',
  },
  /** To an owner or admin: what the nightly look at the numbers found. */
  'facts-differ': {
    subject: (workspace: string, _about: string) => `Numbers of ${workspace} are not what its log says`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (_workspace: string, _about: string) =>
      'each night the numbers of a day are counted anew from the log. This time they were not the same. See which, and let everything be counted anew:',
    act: 'See what differs',
    note: 'You are told once, until a night finds no difference. This should never happen: please report it to whoever keeps your Foyer.',
  },
  /** To an owner or admin. `about` is the website. */
  'widget-bad': {
    subject: (_workspace: string, about: string) => `The widget fails on ${about}`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (_workspace: string, about: string) =>
      `the widget could not be opened, or not be sent with, on ${about} much more often than usual. Whoever meets this cannot ask. See how often, and open a page of it with ?foyer-check behind its address:`,
    act: 'See how it fares',
    note: 'You are told once, and again when it fares well.',
  },
  'widget-good': {
    subject: (_workspace: string, about: string) => `The widget fares well on ${about} again`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (_workspace: string, about: string) => `the widget can be opened and sent with on ${about} as usual.`,
    act: 'See how it fares',
    note: 'You get this mail because you were told that it failed.',
  },
  /** To a member who has no console open: a colleague asks them. */
  asked: {
    subject: (workspace: string, about: string) => `A colleague asks you at ${workspace} (${about})`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (_workspace: string, about: string) =>
      `a colleague asks you about inquiry ${about}. Their question stands there as a note; answer with one:`,
    act: 'Read the question',
    note: 'You get this mail because you had no console open when you were asked.',
  },
  /** To a member who has no console open. */
  assigned: {
    subject: (workspace: string, about: string) => `An inquiry for you at ${workspace} (${about})`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (_workspace: string, about: string) =>
      `inquiry ${about} was given to you. The person who asks waits for your reply:`,
    act: 'Open the inquiry',
    note: 'You get this mail because you had no console open when it was given to you.',
  },
}

/** What a language of mails must say: a missing word does not compile. */
export type MailWords = typeof en
