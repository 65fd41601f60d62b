import { keeping } from './en-keeping.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for how long a website keeps, in the console's language: only what is loaded when it is wanted may import them. */
export let keepingWords: Widened<typeof keeping> = keeping

inLanguage(
  {
    th: () => import('./th/keeping.ts'),
    'zh-Hans': () => import('./zh-Hans/keeping.ts'),
    ms: () => import('./ms/keeping.ts'),
    pl: () => import('./pl/keeping.ts'),
    'zh-Hant': () => import('./zh-Hant/keeping.ts'),
    ar: () => import('./ar/keeping.ts'),
  },
  (said) => (keepingWords = said),
)
