import type { Language } from '../../../shared/schema/basics.ts'
import { catalogueIn } from '../../words/catalogue-in.ts'
import { en } from './thread-en.ts'

/** The words of the conversation, in a language. */
export const threadWordsIn = (language: Language) =>
  catalogueIn(language, en, {
    th: () => import('./thread-th.ts'),
    ms: () => import('./thread-ms.ts'),
    pl: () => import('./thread-pl.ts'),
    'zh-Hans': () => import('./thread-zh-Hans.ts'),
    'zh-Hant': () => import('./thread-zh-Hant.ts'),
    ar: () => import('./thread-ar.ts'),
  })
