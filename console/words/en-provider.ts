/** English words for signing in at an identity provider: a catalogue of its own, loaded where there is one. */
export const provider = {
  goOn: (name: string) => `Go on with ${name}`,
  faults: {
    away: (name: string) => `${name} cannot be reached just now. Try again in a moment, or take your password.`,
    refused: (name: string) => `${name} did not let you go on. Try again, or take your password.`,
    late: (name: string) => `That took longer than ten minutes, or was begun elsewhere. Begin again with ${name}.`,
    failed: (name: string) =>
      `What came back from ${name} does not fit what was asked. Begin again; if it stays so, tell whoever runs the desk.`,
    unverified: (name: string) =>
      `${name} does not vouch for your e-mail address. Have it confirmed there, or take your password.`,
    unknown: (name: string) =>
      `${name} knows you, and nobody here signs in with your address there. If you are invited, open the link of your invitation first.`,
    other: (name: string) =>
      `Whoever has your address here comes in by another account at ${name}. If that was yours: sign in with your password, and take the link away under My sessions.`,
  },
  own: {
    title: (name: string) => `Signing in with ${name}`,
    none: (name: string) =>
      `Not used yet. Choose ${name} where you sign in: the account there must have the same e-mail address as you have here.`,
    since: (name: string, moment: string) =>
      `An account of yours at ${name} opens this desk since ${moment}, whatever its e-mail address is by now.`,
    remove: 'Take the link away',
    removeSure: (name: string) =>
      `Take the link with ${name} away? Whoever has your e-mail address there can make another by signing in.`,
    removed: 'The link is taken away. Your other sessions were ended.',
  },
}
