import { ownPassword } from './en-own-password.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for one’s own password, in the console's language: only what is loaded when it is wanted may import them. */
export let ownPasswordWords: Widened<typeof ownPassword> = ownPassword

inLanguage(
  {
    th: () => import('./th/own-password.ts'),
    'zh-Hans': () => import('./zh-Hans/own-password.ts'),
    ms: () => import('./ms/own-password.ts'),
    pl: () => import('./pl/own-password.ts'),
    'zh-Hant': () => import('./zh-Hant/own-password.ts'),
    ar: () => import('./ar/own-password.ts'),
  },
  (said) => (ownPasswordWords = said),
)
