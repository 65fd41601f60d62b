import { visitorLimits } from './visitor-limits.ts'

/** Every limit on what comes from outside, in one place. Lengths are in code points unless they say bytes. */
export const limits = {
  ...visitorLimits,
  /** Mails a day to an address that ask whether it is the visitor's, for different inquiries: it may be a stranger's. */
  asksOfAnAddress: 3,
  /** A site's token for its visitor. */
  identityToken: 2_000,
  /** What a site calls its customer. */
  subject: 100,
  workspaceName: 80,
  siteName: 80,
  originsPerSite: 40,
  teamName: 80,
  teamsPerWorkspace: 50,
  queueName: 80,
  queuesPerWorkspace: 100,
  /** Opening hours of a queue. */
  intervalsADay: 8,
  extraDays: 40,
  closedDays: 120,
  dayName: 80,
  /** Leaves kept of one person, past and to come. */
  leaves: 40,
  questionsPerFlow: 40,
  optionsPerQuestion: 30,
  /** A question of a flow, or one of its options, in one language. */
  wording: 200,
  textAnswer: 1_000,
  /** A topic, a competitor, a product line. */
  choice: 80,
  passwordShortest: 12,
  passwordLongest: 128,
  /** Bytes of a request body, counted while it streams in. */
  bodyBytes: 32_768,
  /** The same of a flow, in every language: the Desk holds several versions of each site's. */
  flowBytes: 65_536,
  /** Bytes of one socket frame from a client. */
  frameBytes: 65_536,
  /** Sockets one visitor, and one member, may hold. */
  socketsPerVisitor: 4,
  socketsPerMember: 8,
  /** Client frames: a burst, and what is sustained. */
  framesPer10s: 30,
  framesPerMinute: 100,
  /** Inquiries by one visitor token in ten minutes. */
  inquiriesPerVisitor: 5,
  listPage: 50,
  /** What is looked for. */
  searchWords: 200,
  /** What somebody looks for under a name of their own, and how many such they keep. */
  viewName: 60,
  viewsPerMember: 30,
  /** Inquiries in one file. */
  exportedInquiries: 5_000,
  /** Colleagues named in one note. */
  mentions: 10,
  /** Times an assistant may pass one episode on; whoever may give inquiries to others decides from there. */
  movesPerEpisode: 6,
  targetsAMonth: 500,
  /** Rates of a workspace, of any day. */
  rates: 200,
  /** The sentence that a month's targets of somebody stand under. */
  objective: 160,
  /** Why a day fell short of its targets. */
  targetReason: 1_000,
  articles: 200,
  articleTitle: 120,
  articleBody: 6_000,
  /** Bytes of an article, in every language. */
  articleBytes: 131_072,
  /** Saved replies of a member, of a team, and of everyone. */
  savedReplies: 100,
  replyShortcut: 32,
  replyTitle: 80,
  /** Bytes of a saved reply, in every language. */
  replyBytes: 131_072,
  /** An address that a browser's push service gave it. */
  pushEndpoint: 1_000,
  /** Browsers of one member that take push; the oldest goes. */
  browsersPerMember: 8,
  /** A notice is given up after this many attempts. */
  noticeAttempts: 7,
  /** Passkeys of an account; what one is called; and parts of what a device gives, in base64url. */
  passkeys: 10,
  passkeyName: 80,
  passkeyId: 1_400,
  passkeyPart: 12_000,
  /** A code of the second step, as it is typed. */
  factorCode: 30,
  /** Fields of one line of the audit log, and what each was and is. */
  auditChanges: 40,
  auditValue: 200,
  /** Lines of the audit log in one file, the newest. */
  auditCsvLines: 20_000,
} as const

/** Spans of time that the product promises, in milliseconds. */
export const spans = {
  /** An offer waited this long for the person it was made to, before each queue said how long. */
  offer: 45_000,
  /** A member without a living socket counts as gone after this. */
  memberGrace: 45_000,
  /** Longer where all their pages were in the background, or on a phone in the pocket. */
  memberGraceHidden: 300_000,
  /** A chat of somebody who went is offered on after this, while its visitor is there and waits. */
  leftWork: 60_000,
  /** A conversation without a word for this long, the last one ours, takes half of its points. */
  idle: 600_000,
  /** A visitor without a living socket counts as gone after this; longer where the page was hidden. */
  visitorGrace: 90_000,
  visitorGraceHidden: 300_000,
  /** Who leaves before a reply sooner than this counts as short, not as abandoned. */
  shortStay: 10_000,
  /** Whoever is to be called at a time of their own is offered to somebody this long before. */
  callBackAhead: 600_000,
  /** Within this every inquiry has a kind, an urgency and somebody responsible, in working time. */
  triage: 300_000,
  /** Replies to who has gone gather this long, and go out as one mail; the next one not sooner than this after it. */
  replyMailGathers: 60_000,
  replyMailApart: 3_600_000,
  /** A visitor gets the conversation by mail not sooner than this after the last time. */
  transcriptApart: 600_000,
  /** An address is asked whether it is theirs not oftener than this. */
  confirmingApart: 86_400_000,
  /** What came by overflow to a queue that hands nothing on is told to managers after this. */
  stranded: 120_000,
  /** Whoever left comes back within this: then they never left. */
  comingBack: 86_400_000,
  /** Put by for this long at most. */
  longestSnooze: 90 * 86_400_000,
  /** Attention goes on over a gap of this, and is over after a longer one. */
  workGap: 120_000,
  /** A socket ticket is good this long, once. */
  ticket: 30_000,
  longPoll: 25_000,
  /** A visitor's token opens an inquiry this long after its last activity. */
  visitorToken: 30 * 86_400_000,
  /** A closed inquiry reopens this long; later a message starts a new inquiry. */
  reopening: 7 * 86_400_000,
  /** A rating can be changed this long after closing. */
  survey: 14 * 86_400_000,
  /** Ids made by a visitor are remembered at the Desk this long; afterwards the record answers. */
  seen: 30 * 86_400_000,
  /** Outcomes of members' commands are remembered this long. */
  outcome: 86_400_000,
  /** The same answer to a site's flow within this counts as given again. */
  answeredAgain: 7 * 86_400_000,
  /** Whoever bought is known as a customer this long. */
  buyerKept: 730 * 86_400_000,
  /** Flushed journal entries are kept this long, to refill a record restored from a backup. */
  journalKept: 72 * 3_600_000,
  /** A closed inquiry stays at the Desk this long: its visitor rates it, or goes on. */
  linger: 900_000,
  /** A session ends this long after signing in, whatever happens, and this long after its last request. */
  session: 12 * 3_600_000,
  sessionIdle: 3_600_000,
  /** What a passkey is to sign is signed within this. */
  passkeyChallenge: 300_000,
  /** Whoever goes to a provider to sign in is back within this. */
  atProvider: 600_000,
  /** After the password, a code is given within this. */
  halfSignIn: 300_000,
  invitation: 72 * 3_600_000,
  /** A queue is paused for this long at most. */
  longestPause: 366 * 86_400_000,
  /** A site's token for its visitor is used within this. */
  identityToken: 300_000,
  /** A link to a new password. */
  passwordReset: 3_600_000,
  /** Who took a notice to send it has it for themselves this long: longer than any provider takes to answer. */
  noticeLease: 120_000,
  /** A removed saved reply can be had back this long, and a message that one went out with is remembered this long. */
  savedReplyKept: 30 * 86_400_000,
  /** Notices that are done, and the delivery log, are kept this long; mails of the development mailbox too. */
  noticeKept: 30 * 86_400_000,
  /** The audit log; where comings and goings came from; and attempts of one account that failed, told as one line. */
  auditKept: 400 * 86_400_000,
  auditAddressKept: 30 * 86_400_000,
  auditFailures: 3_600_000,
} as const

/**
 * Attempts let through before anything costly or telling: at most `most` within a sliding time, one more locks for
 * `lockMs`. An address is that of the client, an IPv6 one as its /64.
 */
export const brakes = {
  /** One account from one address: guessing a password. Locks the pair, never the account for everybody. */
  signIn: { most: 5, withinMs: 300_000, lockMs: 900_000 },
  /** One address, whatever accounts: trying a list, or keeping the machine or a provider busy. Only failures count. */
  signInAddress: { most: 60, withinMs: 300_000, lockMs: 300_000 },
  /** One account changing its password: guessing the current one in a session left open. */
  changePassword: { most: 5, withinMs: 300_000, lockMs: 900_000 },
  /** One account giving codes of its second step, from wherever. */
  secondFactor: { most: 5, withinMs: 300_000, lockMs: 900_000 },
  /** One address trying set-up tokens. */
  setUp: { most: 10, withinMs: 900_000, lockMs: 900_000 },
  /** One address trying invitations. Only failures count. */
  invitation: { most: 20, withinMs: 900_000, lockMs: 900_000 },
  /** One account asked a new password for, whoever asks: each is a mail to somebody. */
  forgot: { most: 3, withinMs: 3_600_000, lockMs: 3_600_000 },
  /** One address asking for new passwords, whatever accounts. */
  forgotAddress: { most: 20, withinMs: 900_000, lockMs: 900_000 },
  /** One member sending test alerts to themselves: each is a mail. */
  testAlert: { most: 5, withinMs: 600_000, lockMs: 600_000 },
  /** One workspace sending its reports again: each is a mail to everybody who reads them. */
  reportAgain: { most: 5, withinMs: 600_000, lockMs: 600_000 },
  /** One address reading articles: each is a look at the record. */
  articles: { most: 240, withinMs: 600_000, lockMs: 60_000 },
  /** One address telling that articles were read: what is beyond this is not counted. */
  articleUse: { most: 60, withinMs: 3_600_000, lockMs: 3_600_000 },
  /** One address telling how the widget fares: what is beyond this is not counted. */
  health: { most: 60, withinMs: 3_600_000, lockMs: 3_600_000 },
  /** One address trying links to a new password. Only failures count. */
  reset: { most: 20, withinMs: 900_000, lockMs: 900_000 },
} as const
