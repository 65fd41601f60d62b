import { look } from './en-look.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of how a widget looks, in the console's language: only what is loaded when it is wanted may import them. */
export let lookWords: Widened<typeof look> = look

inLanguage(
  {
    th: () => import('./th/look.ts'),
    'zh-Hans': () => import('./zh-Hans/look.ts'),
    ms: () => import('./ms/look.ts'),
    pl: () => import('./pl/look.ts'),
    'zh-Hant': () => import('./zh-Hant/look.ts'),
    ar: () => import('./ar/look.ts'),
  },
  (said) => (lookWords = said),
)
