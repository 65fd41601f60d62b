/** English words for what is set, by whom, and how the desk is doing: part of the console's catalogue. */
export const settings = {
  settings: {
    title: 'Settings',
    sites: 'Websites',
    articles: 'Articles',
    members: 'People',
    teams: 'Teams',
    queues: 'Queues',
    closing: 'Closing',
    costs: 'Costs',
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
    facts: {
      title: 'The numbers',
      never:
        'Each night, yesterday is counted anew from the log and compared with the numbers. It has not been night yet.',
      equal: (day: string, count: string) =>
        `The numbers of ${day} are what the log says: ${count} ${count === '1' ? 'inquiry was' : 'inquiries were'} counted anew last night.`,
      different: (day: string, count: number) =>
        count === 1
          ? `One number of ${day} is not what the log says. Count anew, and tell whoever looks after Foyer.`
          : `${count} numbers of ${day} are not what the log says. Count anew, and tell whoever looks after Foyer.`,
      counting: (done: string, whole: string) =>
        `Counting anew: ${done} of ${whole} inquiries. The numbers of before are shown until it is done.`,
      again: 'Count anew',
      why: 'Everything is counted from the log beside the numbers that stand, while work goes on.',
      failed: 'It could not be begun just now. Try again in a moment.',
    },
    noMail: 'No mail leaves this Foyer: hand over invitations yourself.',
    mailDead: (count: number) =>
      count === 1
        ? 'One mail of the last 30 days could not be sent.'
        : `${count} mails of the last 30 days could not be sent.`,
  },
}
