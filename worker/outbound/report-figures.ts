/** Figures of a report's mail, in its language. */
import { timeParts } from '../../shared/measures/time-parts.ts'
import type { ReportMailWords } from './words/report-en.ts'

type Unit = 'count' | 'share' | 'seconds'

export class ReportFigures {
  readonly #language: string
  readonly #words: Pick<ReportMailWords, 'noData' | 'underASecond'>

  constructor(language: string, words: Pick<ReportMailWords, 'noData' | 'underASecond'>) {
    this.#language = language
    this.#words = words
  }

  /** A value in its unit; null: there is no data. */
  in(unit: Unit, value: number | null): string {
    if (value === null) return this.#words.noData
    return unit === 'seconds' ? this.#time(value) : unit === 'share' ? this.share(value) : this.count(value)
  }

  count(value: number): string {
    return new Intl.NumberFormat(this.#language, { maximumFractionDigits: 0 }).format(value)
  }

  /** From 0 to 1, in percent. */
  share(value: number): string {
    return new Intl.NumberFormat(this.#language, { style: 'percent', maximumFractionDigits: 1 }).format(value)
  }

  /** A calendar day (YYYY-MM-DD). */
  day(date: string): string {
    const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
    return new Intl.DateTimeFormat(this.#language, format).format(Date.parse(date))
  }

  #time(seconds: number): string {
    if (seconds > 0 && seconds < 1) return this.#words.underASecond
    return timeParts(seconds)
      .map(([value, unit]) => this.#unit(value, unit))
      .join(' ')
  }

  #unit(value: number, unit: string): string {
    return new Intl.NumberFormat(this.#language, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value)
  }
}
