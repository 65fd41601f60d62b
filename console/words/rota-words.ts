import { rota } from './en-rota.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of working hours and leave, in the console's language: only what is loaded when it is wanted may import them. */
export let rotaWords: Widened<typeof rota> = rota

inLanguage(
  {
    th: () => import('./th/rota.ts'),
    'zh-Hans': () => import('./zh-Hans/rota.ts'),
    ms: () => import('./ms/rota.ts'),
    pl: () => import('./pl/rota.ts'),
    'zh-Hant': () => import('./zh-Hant/rota.ts'),
    ar: () => import('./ar/rota.ts'),
  },
  (said) => (rotaWords = said),
)
