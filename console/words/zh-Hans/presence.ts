import type { presenceWords as english } from '../en-presence.ts'
import type { Widened } from '../widened.ts'

export const presenceWords: Widened<typeof english> = {
  off: {
    'off-shift': '已下班',
    'on-leave': '休假中',
    until: (what, when) => `${what}，至 ${when}`,
    standIn: (what, name) => `${what}；由 ${name} 代班`,
    standsInFor: (name) => `代 ${name} 值班`,
    since: (name, when) => `由 ${name} 负责，自 ${when} 起不在`,
    never: (name) => `由 ${name} 负责，目前不在`,
    left: (count) => `遗留 ${count} 条`,
  },
}
