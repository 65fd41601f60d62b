/** What mails say, in English, and the shape every other language must fill. Names arrive as text, never as markup. */
export const en = {
  /** The last line of every mail. */
  foot: (workspace: string) => `Sent by ${workspace}, with Foyer.`,
  /** Under the button, for mail programs that show none. */
  address: 'Or open this address in your browser:',

  invitation: {
    subject: (workspace: string) => `Your invitation to ${workspace}`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (workspace: string) => `you are invited to join ${workspace}. Choose a password and come in:`,
    act: 'Accept the invitation',
    note: 'The link works once, for 72 hours. If you were not expecting it, you need not do anything.',
  },
  reset: {
    subject: (workspace: string) => `A new password for ${workspace}`,
    greeting: (name: string) => `Hello ${name},`,
    lead: (workspace: string) =>
      `somebody, most likely you, asked for a new password for ${workspace}. Choose it here:`,
    act: 'Choose a new password',
    note: 'The link works once, for one hour. If it was not you, do nothing: your password stays as it is.',
  },
}

/** What a language of mails must say: a missing word does not compile. */
export type MailWords = typeof en
