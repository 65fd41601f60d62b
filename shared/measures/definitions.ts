/**
 * The one table of measures: what each answers, how it is computed and what it leaves out, in words for those who read
 * reports. Screens, exports, mails and documents say what a measure is from here and nowhere else.
 */
import { intakeDefinitions } from './intake-definitions.ts'
import { outcomeDefinitions } from './outcome-definitions.ts'
import { peopleDefinitions } from './people-definitions.ts'
import { salesDefinitions } from './sales-definitions.ts'
import { workDefinitions } from './work-definitions.ts'

/** In the order in which they are shown. */
export const definitions = {
  ...intakeDefinitions,
  ...workDefinitions,
  ...outcomeDefinitions,
  ...salesDefinitions,
  ...peopleDefinitions,
}

export type MeasureId = keyof typeof definitions
