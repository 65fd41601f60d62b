/** Reads a telephone number as people write it. The contact that is kept has it beside what was typed. */
// The whole metadata, 20 KB more than the least of it: that takes half a Chinese number for a whole one.
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { CountryCode } from 'libphonenumber-js/max'
import { inLatinDigits } from '../../shared/latin-digits.ts'

/** A stretch of what a number is made of, from its plus or first digit to its last. */
const stretch = /\+?\(?\d[\d\s().\-‐-―]*\d/gu

/**
 * The number to dial, as E.164 has it; null for what cannot be one anywhere. Extensions are left out, and
 * of several numbers the first counts.
 * @param country where it is dialled from when it has no country code; null knows none
 * @example e164Of('๐๘๑-๒๓๔-๕๖๗๘', 'TH') // '+66812345678'
 */
export function e164Of(typed: string, country: string | null): string | null {
  const text = inLatinDigits(typed)
  const from = country !== null && isSupportedCountry(country) ? country : undefined
  for (const one of new Set([text, ...(text.match(stretch) ?? [])])) {
    const number = readNumber(one, from)
    if (number !== null) return number
  }
  return null
}

function readNumber(text: string, country: CountryCode | undefined): string | null {
  // 00 is what most of the world dials before a country code, and what people write who are elsewhere.
  const international = text.replace(/^\s*00(?=\s?[1-9])/u, '+')
  for (const one of new Set([international, text])) {
    // Nothing says where it is dialled: the library would throw and catch, which costs more than all else of an inquiry.
    if (country === undefined && !/[+＋]/u.test(one)) continue
    const number = parsePhoneNumberFromString(one, country && { defaultCountry: country })
    if (number?.isValid()) return number.number
  }
  return null
}
