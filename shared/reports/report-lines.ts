/** The numbers of a report, from the same figures as the measures page. */
import type { MeasuredId } from '../measures/figures.ts'
import { figureOf } from '../measures/figures.ts'
import type { Measures } from '../measures/from-facts.ts'
import type { ReportLine } from '../schema/report.ts'

/** What a period came to; `came`: live and by message. */
export interface Measured {
  measures: Measures
  came: number
}

type Value = Pick<ReportLine, 'value' | 'n' | 'maturing'>

interface Line {
  unit: ReportLine['unit']
  of: (measured: Measured) => Value
}

function count(of: (measured: Measured) => number): Line {
  return { unit: 'count', of: (measured) => ({ value: of(measured), n: null, maturing: 0 }) }
}

function figure(id: MeasuredId, unit: 'share' | 'seconds'): Line {
  return {
    unit,
    of: ({ measures }) => {
      const { value, n, maturing, early } = figureOf(id, measures)
      return { value: early ? null : value, n, maturing: maturing ?? 0 }
    },
  }
}

/** In the order in which they are shown. */
const lines = {
  inquiries: count(({ came }) => came),
  answered: count(({ measures }) => measures.serviceLevel.answered + measures.messageServiceLevel.answered),
  serviceLevel: figure('serviceLevel', 'share'),
  abandonRate: figure('abandonRate', 'share'),
  wait: figure('wait', 'seconds'),
  handleTime: figure('handleTime', 'seconds'),
  firstContactResolution: figure('firstContactResolution', 'share'),
  satisfaction: figure('satisfaction', 'share'),
  closeRate: figure('closeRate', 'share'),
  dealsWon: count(({ measures }) => measures.deals.won),
  dealsLost: count(({ measures }) => measures.deals.lost),
  goodsReturns: count(({ measures }) => measures.deals.returns),
  fulfilment: figure('fulfilment', 'share'),
  sentBack: count(({ measures }) => measures.leads.sentBack),
  transferred: count(({ measures }) => measures.escalation.transferred),
} as const satisfies Record<string, Line>

export type LineId = keyof typeof lines

const lineIds = Object.keys(lines) as LineId[]

/** @param trend of as many periods up to this one, oldest first */
export function reportLines(now: Measured, before: Measured, trend: readonly Measured[]): ReportLine[] {
  return lineIds.map((id) => {
    const { unit, of } = lines[id]
    return { id, unit, ...of(now), before: of(before).value, trend: trend.map((one) => of(one).value) }
  })
}
