import { saved } from './en-saved.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of saved replies, in the console's language: only what is loaded when it is wanted may import them. */
export let savedWords: Widened<typeof saved> = saved

inLanguage(
  { th: () => import('./th/saved.ts'), 'zh-Hans': () => import('./zh-Hans/saved.ts') },
  (said) => (savedWords = said),
)
