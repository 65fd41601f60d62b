import { definitions } from '../../shared/measures/definitions.ts'
import type { MeasureId } from '../../shared/measures/definitions.ts'
import type { MeasureDefinition } from '../../shared/measures/measure-definition.ts'
import { inLanguage } from './words.ts'

/** What is said of each measure; in what it is given and which way is better stand in the one table alone. */
export type SaidOfMeasures = Record<MeasureId, Omit<MeasureDefinition, 'unit' | 'better'>>

/** The table of measures in the console's language: only what is loaded when it is wanted may import it. */
export let definitionWords: SaidOfMeasures = definitions

inLanguage(
  {
    th: () => import('./th/definitions.ts'),
    'zh-Hans': () => import('./zh-Hans/definitions.ts'),
    ms: () => import('./ms/definitions.ts'),
    pl: () => import('./pl/definitions.ts'),
    'zh-Hant': () => import('./zh-Hant/definitions.ts'),
    ar: () => import('./ar/definitions.ts'),
  },
  (said) => (definitionWords = said),
)
