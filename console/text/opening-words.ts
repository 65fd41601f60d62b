import type { OpenState } from '../../shared/schema/hours.ts'
import { hoursWords } from '../words/hours-words.ts'
import { locale } from '../words/words.ts'
import { dayKey, timeOfDay, weekdayOrDate } from './dates.ts'

/**
 * How it stands with a queue in one sentence: `Closed; opens Monday at 09:00.`
 * @param zone IANA name of the workspace, whose times these are
 */
export function openingWords(state: OpenState, now: number, zone: string): string {
  const said = hoursWords.now
  const when = (at: number) => whenWords(at, now, zone)
  if (state.open) return state.until === null ? said.always : said.openUntil(when(state.until))
  const { from, because, name } = state
  if (from === null) return said.never
  if (because === 'holiday') return said.holiday(name ?? '', when(from))
  if (because === 'pause') return name === null ? said.paused(when(from)) : said.pausedFor(name, when(from))
  return said.closedUntil(when(from))
}

/** A moment to come: the time when it is today, else with its day. */
function whenWords(at: number, now: number, zone: string): string {
  const time = timeOfDay(at, locale, zone)
  const said = hoursWords.now
  return dayKey(at, zone) === dayKey(now, zone) ? said.at(time) : said.on(weekdayOrDate(at, now, locale, zone), time)
}
