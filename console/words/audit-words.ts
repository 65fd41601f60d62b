import { audit } from './en-audit.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for the audit log, in the console's language: only what is loaded when it is wanted may import them. */
export let auditWords: Widened<typeof audit> = audit

inLanguage(
  {
    th: () => import('./th/audit.ts'),
    'zh-Hans': () => import('./zh-Hans/audit.ts'),
    ms: () => import('./ms/audit.ts'),
    pl: () => import('./pl/audit.ts'),
    'zh-Hant': () => import('./zh-Hant/audit.ts'),
    ar: () => import('./ar/audit.ts'),
  },
  (said) => (auditWords = said),
)
