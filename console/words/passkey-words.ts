import { passkeys } from './en-passkeys.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for one’s passkeys, in the console's language: only what is loaded when it is wanted may import them. */
export let passkeyWords: Widened<typeof passkeys> = passkeys

inLanguage(
  {
    th: () => import('./th/passkeys.ts'),
    'zh-Hans': () => import('./zh-Hans/passkeys.ts'),
    ms: () => import('./ms/passkeys.ts'),
    pl: () => import('./pl/passkeys.ts'),
    'zh-Hant': () => import('./zh-Hant/passkeys.ts'),
    ar: () => import('./ar/passkeys.ts'),
  },
  (said) => (passkeyWords = said),
)
