/** What is said of a measure, for those who read reports. The table is in definitions.ts. */

/** In what a value is given: share 0 to 1, seconds, money, plain number, or points on the scale that the formula names. */
type MeasureUnit = 'share' | 'seconds' | 'money' | 'number' | 'points'

export interface MeasureDefinition {
  /** As headings, columns and mails call it. */
  name: string
  /** The question it answers. */
  question: string
  formula: string
  unit: MeasureUnit
  better: 'higher' | 'lower' | 'neither'
  numerator: string
  /** Null: it is no quotient. */
  denominator: string | null
  /** What is left out; void episodes (spam, duplicates, tests) always are. */
  exclusions: readonly string[]
  /** Until when a value may still change; null: it is final at once. */
  maturity: string | null
}
