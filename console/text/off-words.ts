import type { Off } from '../../shared/schema/frame.ts'
import { locale, words } from '../words/words.ts'
import { dayKey, timeOfDay, weekdayOrDate } from './dates.ts'

/**
 * Why somebody is not on duty, and until when: `On leave until Tuesday; Nurul stands in`.
 * @param zone IANA name of the workspace, whose times these are
 */
export function offWords(off: Off, nameOf: (id: string) => string | null, now: number, zone: string): string {
  const { because, back, standIn } = off
  const said = back === null ? words.off[because] : words.off.until(words.off[because], whenOf(off, back, now, zone))
  const name = standIn === null ? null : nameOf(standIn)
  return name === null ? said : words.off.standIn(said, name)
}

function whenOf({ because }: Off, back: number, now: number, zone: string): string {
  const time = timeOfDay(back, locale, zone)
  if (dayKey(back, zone) === dayKey(now, zone)) return time
  const day = weekdayOrDate(back, now, locale, zone)
  return because === 'on-leave' ? day : `${day} ${time}`
}
