import type { presenceWords as english } from '../en-presence.ts'
import type { Widened } from '../widened.ts'

export const presenceWords: Widened<typeof english> = {
  off: {
    'off-shift': '已下班',
    'on-leave': '休假中',
    until: (what, when) => `${what}，至${when}`,
    standIn: (what, name) => `${what}；由 ${name} 代理`,
    standsInFor: (name) => `代理 ${name}`,
    since: (name, when) => `由 ${name} 負責，自${when}起不在`,
    never: (name) => `由 ${name} 負責，目前不在`,
    left: (count) => `${count} 筆待接手`,
  },
}
