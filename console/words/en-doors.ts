/** English words for coming in: set-up, sign-in, invitations, new passwords, the mailbox: part of the console's catalogue. */
export const doors = {
  setUp: {
    title: 'Welcome to Foyer',
    lead: 'Set up your desk. You become its owner; invite the others afterwards.',
    tokenHint: 'It was printed once when Foyer started. Whoever holds it can set up this desk.',
    passwordHint: 'At least 12 characters. A few unrelated words make a good one.',
    submit: 'Set up and sign in',
  },
  signIn: {
    title: 'Sign in',
    lead: 'The desk where your website’s visitors are answered.',
    ended: 'Your session has ended. Sign in to go on; what you were writing is kept.',
    submit: 'Sign in',
    passkey: 'Use a passkey',
    forgot: 'Forgot your password?',
    out: 'Sign out',
    outUnsent: (count: number) =>
      count === 1
        ? 'One message is not sent yet and would be lost. Sign out anyway?'
        : `${count} messages are not sent yet and would be lost. Sign out anyway?`,
  },
  invitation: {
    title: (workspace: string) => `Join ${workspace}`,
    lead: (name: string, email: string) => `Welcome, ${name}. Choose a password; you will sign in with ${email}.`,
    submit: 'Join and sign in',
    none: 'The link is not complete. Open it again as it was given to you.',
    gone: 'This invitation was used already or has run out. Ask for a new one.',
  },

  forgot: {
    title: 'A new password',
    lead: 'Enter the address you sign in with. We send you a link to choose a new password.',
    submit: 'Send the link',
    sent: (email: string) =>
      `If ${email} belongs to somebody here, a link is on its way. It works once, for one hour. Nothing there? Look among the unwanted mails, then ask again.`,
    noMail: 'This Foyer sends no mail. Ask whoever runs it for help.',
    back: 'Back to sign in',
  },
  reset: {
    title: 'Choose a new password',
    lead: 'You are signed out everywhere else, and in with the new one here.',
    submit: 'Save and sign in',
    none: 'The link is not complete. Open it again from the mail.',
    gone: 'This link was used already or has run out.',
    again: 'Ask for a new link',
  },
  mailbox: {
    title: 'Mailbox',
    lead: 'Mails of this Foyer stay on this machine. Here is what people would have got.',
    list: 'Mails, newest first',
    to: (whom: string) => `to ${whom}`,
    none: 'No mail yet',
    noneLead:
      'Invite a colleague under Settings, People, or ask for a new password where you sign in. The mail appears here.',
    choose: 'Choose a mail to read it.',
    off: 'This Foyer has no mailbox: its mails go to the people themselves.',
    refresh: 'Look again',
    desk: 'To the desk',
  },
}
