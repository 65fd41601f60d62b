import { provider } from './en-provider.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for signing in at an identity provider, in the console's language: only what is loaded when it is wanted may import them. */
export let providerWords: Widened<typeof provider> = provider

inLanguage(
  {
    th: () => import('./th/provider.ts'),
    'zh-Hans': () => import('./zh-Hans/provider.ts'),
    ms: () => import('./ms/provider.ts'),
    pl: () => import('./pl/provider.ts'),
    'zh-Hant': () => import('./zh-Hant/provider.ts'),
    ar: () => import('./ar/provider.ts'),
  },
  (said) => (providerWords = said),
)
