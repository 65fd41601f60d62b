import type { Language } from '../../shared/schema/basics.ts'
import { catalogueIn } from './catalogue-in.ts'
import type { Catalogues } from './catalogue-in.ts'
import type { Words } from './en.ts'
import { en } from './en.ts'

const files: Catalogues<Words> = {
  th: () => import('./th.ts'),
  ms: () => import('./ms.ts'),
  pl: () => import('./pl.ts'),
  'zh-Hans': () => import('./zh-Hans.ts'),
  'zh-Hant': () => import('./zh-Hant.ts'),
  ar: () => import('./ar.ts'),
}

/** Every language there is. */
export const languages = ['en', ...Object.keys(files)] as Language[]

/** The words of the panel in a language. */
export const wordsIn = (language: Language) => catalogueIn(language, en, files)
