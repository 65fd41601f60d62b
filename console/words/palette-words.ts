import { palette } from './en-palette.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for the list of everything one can do, in the console's language: only what is loaded when it is wanted may import them. */
export let paletteWords: Widened<typeof palette> = palette

inLanguage(
  {
    th: () => import('./th/palette.ts'),
    'zh-Hans': () => import('./zh-Hans/palette.ts'),
    ms: () => import('./ms/palette.ts'),
    pl: () => import('./pl/palette.ts'),
    'zh-Hant': () => import('./zh-Hant/palette.ts'),
    ar: () => import('./ar/palette.ts'),
  },
  (said) => (paletteWords = said),
)
