/** Values of targets in the reader's language, and as they are typed: percent, minutes, amounts. */
import { targetMeasure } from '../../shared/measures/target-measures.ts'
import type { Target } from '../../shared/schema/target.ts'
import { shareFigure, timeFigure } from '../measures/figures.ts'
import { minorOf, moneyWords } from '../text/money.ts'
import { decimalsOf } from '../../shared/money.ts'
import { locale, words } from '../words/words.ts'

/** What a value is of. */
export type Valued = Pick<Target, 'measure' | 'currency'>

const parts = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })

/** A value of what a target measures; null: there is no data. */
export function targetFigure(value: number | null, { measure, currency }: Valued): string {
  if (value === null) return words.measures.noData
  switch (targetMeasure(measure).unit) {
    case 'share':
      return shareFigure(value)
    case 'seconds':
      return timeFigure(value)
    case 'money':
      return moneyWords(Math.round(value), currency!, locale)
    case 'number':
      return parts.format(value)
  }
}

/** A value that was reckoned: of money, whole units are enough. */
export function roughFigure(value: number, valued: Valued): string {
  const { currency } = valued
  if (currency === null) return targetFigure(value, valued)
  const style = { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, style).format(value / 10 ** decimalsOf(currency))
}

/** A number of things, or of days: parts of one too. */
export function partsFigure(value: number): string {
  return parts.format(value)
}

/** What somebody typed as a value; NaN when it is none. */
export function typedValue(typed: string, { measure, currency }: Valued): number {
  const { unit } = targetMeasure(measure)
  if (unit === 'money') return minorOf(typed, currency ?? '')
  const plain = typed.trim().replaceAll(/,(?=\d{3}(\D|$))/gu, '')
  const number = plain === '' ? NaN : Number(unit === 'share' ? plain.replace(/\s*%$/u, '') : plain)
  if (unit === 'share') return number / 100
  return unit === 'seconds' ? number * 60 : number
}

/** The other way round: a value as somebody would have typed it. */
export function valueTyped(value: number, { measure, currency }: Valued): string {
  const plain = (number: number) => String(Number(number.toFixed(4)))
  switch (targetMeasure(measure).unit) {
    case 'share':
      return plain(value * 100)
    case 'seconds':
      return plain(value / 60)
    case 'money':
      return (value / 10 ** decimalsOf(currency!)).toFixed(decimalsOf(currency!))
    case 'number':
      return String(value)
  }
}
