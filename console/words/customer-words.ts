import { customers } from './en-customers.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of taking customers in, in the console's language: only what is loaded when it is wanted may import them. */
export let customerWords: Widened<typeof customers> = customers

inLanguage(
  {
    th: () => import('./th/customers.ts'),
    'zh-Hans': () => import('./zh-Hans/customers.ts'),
    ms: () => import('./ms/customers.ts'),
    pl: () => import('./pl/customers.ts'),
    'zh-Hant': () => import('./zh-Hant/customers.ts'),
    ar: () => import('./ar/customers.ts'),
  },
  (said) => (customerWords = said),
)
