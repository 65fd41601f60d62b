import type { Directory } from '../../../worker/desk/core/moves.ts'

/**
 * Two queues of two teams; Ann, Bea and Max are in support, Sam in sales. Bea has gone, Max manages support and has no
 * place free, and Ida takes no inquiries. Nobody has more than level 4.
 */
export const smallDirectory: Directory = {
  queue: (id) =>
    ({ q: { team: 'support', level: 1, claims: true }, p: { team: 'sales', level: 2, claims: false } })[id] ?? null,
  receiver: (member) =>
    member === 'ida'
      ? null
      : {
          level: 1,
          teams: [member === 'sam' ? 'sales' : 'support'],
          isThere: member !== 'bea',
          hasPlace: () => member !== 'max',
        },
  onLeave: () => null,
  managerOf: (team, except) => (team === 'support' && except !== 'max' ? 'max' : null),
  hasLevel: (_team, level) => level < 5,
}
