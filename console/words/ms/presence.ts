import type { presenceWords as english } from '../en-presence.ts'
import type { Widened } from '../widened.ts'

export const presenceWords: Widened<typeof english> = {
  off: {
    'off-shift': 'Luar syif',
    'on-leave': 'Bercuti',
    until: (what, when) => `${what} sehingga ${when}`,
    standIn: (what, name) => `${what}; ${name} menggantikan`,
    standsInFor: (name) => `menggantikan ${name}`,
    since: (name, when) => `Dengan ${name}, yang tiada sejak ${when}`,
    never: (name) => `Dengan ${name}, yang tiada di tempat`,
    left: (count) => `${count} tertinggal`,
  },
}
