/** English words for the second step of signing in: a catalogue of its own, loaded where it is asked for. */
export const secondFactor = {
  step: {
    lead: 'One step more: the code that your app shows, or one of your recovery codes.',
    code: 'Code',
    codeHint: 'Six digits, or a recovery code.',
    faults: {
      empty: 'Enter the code.',
      invalid: 'Six digits of the app, or the 16 letters and digits of a recovery code.',
    },
    submit: 'Go on',
    back: 'Begin again',
    late: 'That took longer than five minutes. Begin again.',
    lost: 'Neither app nor recovery codes? Whoever runs the desk can take this step away from you.',
  },
  own: {
    title: 'Second step of signing in',
    off: 'A password can be guessed or stolen. With a second step, whoever has yours still needs the code that an app on your phone shows.',
    on: (moment: string) => `On since ${moment}: after your password, a code is asked for.`,
    codesLeft: (count: number) =>
      count === 0
        ? 'No recovery code is left: make new ones.'
        : count === 1
          ? 'One recovery code is left: make new ones.'
          : `${count} recovery codes are left.`,
    required: 'Everybody at this desk must have one.',
    begin: 'Set it up',
    renew: 'New recovery codes',
    switchOff: 'Switch it off',
    password: 'Your password',
    passwordMissing: 'Enter your password.',
    passwordWrong: 'This is not your password.',
    switchedOff: 'The second step is off. Your other sessions were ended.',
    cancel: 'Leave it as it is',
  },
  setUp: {
    scan: 'Scan this with an app for such codes, as most password managers and phones have one.',
    picture: 'The code to scan; what it says stands below',
    secret: 'Or type this into the app:',
    confirm: 'The app shows six digits now. Enter them, so that we know it works.',
    submit: 'Switch it on',
  },
  codes: {
    title: 'Your recovery codes',
    lead: 'Each opens the door once when your phone is lost. Print them or put them where your passwords are: they are shown this once.',
    copy: 'Copy them',
    done: 'I have kept them',
  },
  owing: {
    title: 'One thing first',
    lead: 'At this desk everybody has a second step of signing in. Set up yours; then go on.',
    out: 'Sign out',
  },
  policy: {
    label: 'Everybody must have a second step of signing in',
    none: 'Everybody has one.',
    without: (names: string) => `Without one: ${names}.`,
    hint: 'Who has none is signed out, and led to it when they come back.',
    own: 'Set up your own first, under My sessions.',
    sure: (names: string) => `${names} will be signed out now. Go on?`,
  },
  member: {
    signOut: 'End all sessions',
    signOutSure: (name: string) => `End every session of ${name}? They have to sign in again.`,
    signedOut: (name: string) => `${name} is signed out everywhere.`,
    take: 'Take second step and passkeys away',
    takeSure: (name: string) =>
      `Take the second step of signing in and the passkeys away from ${name}? Make sure that it is them who ask.`,
    taken: (name: string) => `${name} comes in by the password alone now.`,
    hasNone: (name: string) => `${name} has neither a second step nor a passkey.`,
  },
  sessions: {
    from: (address: string) => `from ${address}`,
    revokeOthers: 'End all others',
    othersRevoked: 'All your other sessions are ended.',
  },
}
