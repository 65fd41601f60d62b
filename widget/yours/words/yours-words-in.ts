import type { Language } from '../../../shared/schema/basics.ts'
import { catalogueIn } from '../../words/catalogue-in.ts'
import { en } from './yours-en.ts'

/** The words of what is kept of a visitor, in a language. */
export const yoursWordsIn = (language: Language) =>
  catalogueIn(language, en, {
    th: () => import('./yours-th.ts'),
    ms: () => import('./yours-ms.ts'),
    pl: () => import('./yours-pl.ts'),
    'zh-Hans': () => import('./yours-zh-Hans.ts'),
    'zh-Hant': () => import('./yours-zh-Hant.ts'),
    ar: () => import('./yours-ar.ts'),
  })
