/** English words for who is not there, and what they left open: part of the console's catalogue. */
export const presenceWords = {
  off: {
    'off-shift': 'Off shift',
    'on-leave': 'On leave',
    until: (what: string, when: string) => `${what} until ${when}`,
    standIn: (what: string, name: string) => `${what}; ${name} stands in`,
    standsInFor: (name: string) => `stands in for ${name}`,
    since: (name: string, when: string) => `With ${name}, gone since ${when}`,
    never: (name: string) => `With ${name}, who is not there`,
    left: (count: number) => `${count} left open`,
  },
}
