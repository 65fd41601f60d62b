/**
 * Who did not ask (contract of the measures, section 2): deflection, how many an article answered so that they did not have
 * to; and how many began a form and did not send it. Counted by day and site, of nobody in particular, and so outside facts
 * (docs/decisions/0040): whoever reads measures of the whole or of a site adds it to them.
 */
import type { Measures } from './from-facts.ts'
import { wilson } from './interval.ts'
import { ratio } from './ratio.ts'

export interface Deflection {
  /** Said that an article had answered them; null: not known of these. */
  deflected: number | null
  /** Those and all that came; 0 where it is not known. */
  of: number
  /** Deflected ÷ of, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
}

export const unknownDeflection: Deflection = { deflected: null, of: 0, rate: null, interval: null }

/** @param came live ones and messages */
function deflectionOf(deflected: number, came: number): Deflection {
  const of = deflected + came
  return { deflected, of, rate: ratio(deflected, of), interval: of === 0 ? null : wilson(deflected, of) }
}

/** How many said that an article had answered them, and how many began a form; null: not known. */
export interface Unasked {
  deflected: number | null
  begun: number | null
}

/** The same measures, with who of the same people did not ask. What was begun and sent is spam at times. */
export function withUnasked(measures: Measures, { deflected, begun }: Unasked): Measures {
  const { outcomes, void: taken } = measures
  return {
    ...measures,
    deflection: deflected === null ? measures.deflection : deflectionOf(deflected, outcomes.entered),
    unsent: begun === null ? null : Math.max(0, begun - outcomes.entered - taken),
  }
}
