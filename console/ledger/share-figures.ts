/** Inquiries in the reader's language, as the ledger counts them: parts of one too. */
import { locale } from '../words/words.ts'

const tenth = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
const parts = new Intl.NumberFormat(locale, tenth)
const signed = new Intl.NumberFormat(locale, { ...tenth, signDisplay: 'exceptZero' })
const whole = new Intl.NumberFormat(locale)

/** A part of what was handed out: 3.8. */
export function shareOf(value: number): string {
  return parts.format(rounded(value))
}

/** How far from one's share: +2.3, −1.0, 0.0. */
export function differenceFigure(value: number): string {
  return signed.format(rounded(value))
}

/** How often something happened. */
export function timesFigure(value: number): string {
  return whole.format(value)
}

/** So that no zero has a sign. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
