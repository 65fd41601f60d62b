import { install } from './en-install.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of putting the tag on pages, in the console's language: only what is loaded when it is wanted may import them. */
export let installWords: Widened<typeof install> = install

inLanguage(
  {
    th: () => import('./th/install.ts'),
    'zh-Hans': () => import('./zh-Hans/install.ts'),
    ms: () => import('./ms/install.ts'),
    pl: () => import('./pl/install.ts'),
    'zh-Hant': () => import('./zh-Hant/install.ts'),
    ar: () => import('./ar/install.ts'),
  },
  (said) => (installWords = said),
)
