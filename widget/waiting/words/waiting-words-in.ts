import type { Language } from '../../../shared/schema/basics.ts'
import { catalogueIn } from '../../words/catalogue-in.ts'
import { en } from './waiting-en.ts'

/** The words for those who wait, in a language. */
export const waitingWordsIn = (language: Language) =>
  catalogueIn(language, en, {
    th: () => import('./waiting-th.ts'),
    ms: () => import('./waiting-ms.ts'),
    pl: () => import('./waiting-pl.ts'),
    'zh-Hans': () => import('./waiting-zh-Hans.ts'),
    'zh-Hant': () => import('./waiting-zh-Hant.ts'),
    ar: () => import('./waiting-ar.ts'),
  })
