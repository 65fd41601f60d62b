/** English words for setting somebody's working hours and leave: they come with the settings, not with the first page. */
export const rota = {
  title: 'Working hours and leave',
  lead: 'When a shift ends or leave begins, they become Away by themselves. Whoever says they are Available all the same works extra hours, until the next shift or leave begins or ends.',
  always: 'Works at any time',
  free: 'Free',
  noDay: 'Give them hours on one day at least, or switch “Works at any time” on.',
  leave: 'Leave',
  leaveHint:
    'Both days are free. Whoever stands in gets what is meant for them: their customers, leads given back, what goes up to them.',
  add: 'Add leave',
  remove: (at: number) => `Remove leave ${at}`,
  from: (at: number) => `Leave ${at}: first day`,
  until: (at: number) => `Leave ${at}: last day`,
  standIn: (at: number) => `Leave ${at}: who stands in`,
  nobody: 'Nobody stands in',
  stands: (name: string) => `${name} stands in`,
  days: (from: string, until: string) => `${from} to ${until}`,
  faults: {
    date: 'Enter both days.',
    order: 'It ends before it begins.',
    overlap: 'This leave has a day in common with another.',
    self: 'Nobody stands in for themselves.',
    unknown: 'This person takes no inquiries (any more).',
    team: (who: string) => `${who} is in none of their teams.`,
    'on-leave': (who: string, days: string) => `${who} is on leave then: ${days}.`,
    needed: (who: string, days: string) => `They stand in for ${who} then (${days}). Name somebody else there first.`,
  },
}
