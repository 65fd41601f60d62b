import type { presenceWords as english } from '../en-presence.ts'
import type { Widened } from '../widened.ts'

export const presenceWords: Widened<typeof english> = {
  off: {
    'off-shift': 'นอกกะ',
    'on-leave': 'ลา',
    until: (what, when) => `${what}ถึง ${when}`,
    standIn: (what, name) => `${what} ${name} ทำแทน`,
    standsInFor: (name) => `ทำแทน ${name}`,
    since: (name, when) => `อยู่กับ ${name} ซึ่งไม่อยู่ตั้งแต่ ${when}`,
    never: (name) => `อยู่กับ ${name} ซึ่งไม่อยู่`,
    left: (count) => `ค้างอยู่ ${count}`,
  },
}
