/** The small pieces every schema is made of: ids, lines and texts, already canonical when they come out. */
import * as z from 'zod'
import { canonicalLine, canonicalText, codePoints } from '../text.ts'

/** A UUIDv7, made by whoever creates the thing. Ids never grant anything. */
export const Id = z.uuidv7()
export type Id = z.infer<typeof Id>

/** One line of at most `longest` code points; canonical, never empty. */
export const line = (longest: number) =>
  z
    .string()
    .max(longest * 4)
    .transform(canonicalLine)
    .refine((value) => value !== '', 'must not be empty')
    .refine((value) => codePoints(value) <= longest, `must not be longer than ${longest} characters`)

/** Text of several lines, at most `longest` code points; canonical, never empty. */
export const text = (longest: number) =>
  z
    .string()
    .max(longest * 4)
    .transform(canonicalText)
    .refine((value) => value !== '', 'must not be empty')
    .refine((value) => codePoints(value) <= longest, `must not be longer than ${longest} characters`)

/** A short name for something to choose: stored in the log, so it says nothing personal. */
export const Name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,31}$/u, 'must be a short name of a-z, 0-9 and -')
  // Answers are looked up by it in plain objects.
  .refine((name) => !(name in {}), 'must be another name')

/** A language that the widget speaks, as a BCP 47 tag. */
export const Language = z.enum(['en', 'th', 'ms', 'pl', 'zh-Hans', 'zh-Hant', 'ar'])
export type Language = z.infer<typeof Language>

/** The same in one or more languages; one that is there stands in for one that is missing. */
export function inLanguages<Words extends z.ZodType<string>>(words: Words) {
  return z
    .partialRecord(Language, words)
    .refine((all) => Object.keys(all).length > 0, 'must be worded in at least one language')
}

/** A time zone by its IANA name; the older ones count, too, for browsers and servers list different ones. */
export const Zone = z.string().max(64).refine(isZone, 'must be an IANA time zone')

function isZone(zone: string): boolean {
  // An offset is a zone of the runtime's, and of no place.
  if (!/^[a-z]/iu.test(zone)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
