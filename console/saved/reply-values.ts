import { addressAs } from '../../shared/address-as.ts'
import type { ReplyValues } from '../../shared/saved-replies/variables.ts'
import type { Language } from '../../shared/schema/basics.ts'
import { dayKey, dayOfYear } from '../text/dates.ts'

/** What a reply is filled in with. */
export interface ReplyFacts {
  /** Of the visitor; '' when they asked to be forgotten. */
  fullName: string
  receipt: string
  assistant: string
  site: string
  /** Now (epoch ms), and whose calendar says which day that is. */
  now: number
  zone: string
}

/** @param language that of the reply's text: a sentence stays in one */
export function replyValues({ fullName, now, zone, ...facts }: ReplyFacts, language: Language): ReplyValues {
  return {
    ...facts,
    name: fullName,
    'address-as': addressAs(fullName, language),
    today: dayOfYear(dayKey(now, zone), language),
  }
}
