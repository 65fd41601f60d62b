import { keeping } from './en-keeping.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for how long a website keeps, in the console's language: only what is loaded when it is wanted may import them. */
export let keepingWords: Widened<typeof keeping> = keeping

inLanguage(
  { th: () => import('./th/keeping.ts'), 'zh-Hans': () => import('./zh-Hans/keeping.ts') },
  (said) => (keepingWords = said),
)
