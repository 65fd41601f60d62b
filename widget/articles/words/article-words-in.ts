import type { Language } from '../../../shared/schema/basics.ts'
import { catalogueIn } from '../../words/catalogue-in.ts'
import { en } from './articles-en.ts'

/** The words of articles, in a language. */
export const articleWordsIn = (language: Language) =>
  catalogueIn(language, en, {
    th: () => import('./articles-th.ts'),
    ms: () => import('./articles-ms.ts'),
    pl: () => import('./articles-pl.ts'),
    'zh-Hans': () => import('./articles-zh-Hans.ts'),
    'zh-Hant': () => import('./articles-zh-Hant.ts'),
    ar: () => import('./articles-ar.ts'),
  })
