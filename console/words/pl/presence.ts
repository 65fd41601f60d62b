import type { presenceWords as english } from '../en-presence.ts'
import type { Widened } from '../widened.ts'

export const presenceWords: Widened<typeof english> = {
  off: {
    'off-shift': 'Poza zmianą',
    'on-leave': 'Na urlopie',
    until: (what, when) => `${what}, powrót: ${when}`,
    standIn: (what, name) => `${what}; zastępuje ${name}`,
    standsInFor: (name) => `w zastępstwie: ${name}`,
    since: (name, when) => `Odpowiada: ${name}, nieobecność od ${when}`,
    never: (name) => `Odpowiada: ${name}, nieobecność`,
    left: (count) => `Pozostawione: ${count}`,
  },
}
