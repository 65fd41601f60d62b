import type { CallBackBy } from '../../shared/schema/outlook.ts'
import type { WaitingWords } from './words/waiting-en.ts'

/** What somebody is promised who asked for it: a call, a word at their address, or an answer to read here. */
export type OwedAs = keyof WaitingWords['owed']

export function owedAs(how: CallBackBy, isCalled: boolean): OwedAs {
  return how === 'writing' ? 'writing' : isCalled ? 'call' : 'answer'
}

/** Times as a language says them, in the browser's own zone. */
export function timesIn({ words, language }: { words: WaitingWords; language: string }, now: number) {
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }
  const isToday = (at: number) => new Date(at).toDateString() === new Date(now).toDateString()
  const format = (at: number, options: Intl.DateTimeFormatOptions) => new Date(at).toLocaleString(language, options)
  /** `15:40 today`, `Monday 08:30`, or with its date where that is further away. */
  const moment = (at: number) => {
    if (isToday(at)) return words.today(format(at, clock))
    if (at - now < 6 * 86_400_000) return `${format(at, { weekday: 'long' })} ${format(at, clock)}`
    return `${format(at, { weekday: 'short', day: 'numeric', month: 'short' })}, ${format(at, clock)}`
  }
  return { moment, clock: (at: number) => format(at, clock) }
}
