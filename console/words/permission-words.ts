import { permissions } from './en-permissions.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of permissions, in the console's language: only what is loaded when it is wanted may import them. */
export let permissionWords: Widened<typeof permissions> = permissions

inLanguage(
  {
    th: () => import('./th/permissions.ts'),
    'zh-Hans': () => import('./zh-Hans/permissions.ts'),
    ms: () => import('./ms/permissions.ts'),
    pl: () => import('./pl/permissions.ts'),
    'zh-Hant': () => import('./zh-Hant/permissions.ts'),
    ar: () => import('./ar/permissions.ts'),
  },
  (said) => (permissionWords = said),
)
