import type { presenceWords as english } from '../en-presence.ts'
import type { Widened } from '../widened.ts'

export const presenceWords: Widened<typeof english> = {
  off: {
    'off-shift': 'خارج الدوام',
    'on-leave': 'في إجازة',
    until: (what, when) => `${what} حتى ${when}`,
    standIn: (what, name) => `${what}؛ النائب: \u2068${name}\u2069`,
    standsInFor: (name) => `نيابةً عن \u2068${name}\u2069`,
    since: (name, when) => `لدى \u2068${name}\u2069، والعضو غائب منذ ${when}`,
    never: (name) => `لدى \u2068${name}\u2069، والعضو غير موجود`,
    left: (count) => `العالقة: ${count}`,
  },
}
