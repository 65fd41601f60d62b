import { inLatinDigits } from '../latin-digits.ts'

/** Letters that stand for a plain one and do not come apart by themselves. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // Written one for the other at the end of Arabic words.
  ى: 'ي',
  ة: 'ه',
}

/**
 * Text as it is searched: small letters without Latin accents, digits as 0 to 9, Arabic as it is mostly typed: without
 * vowels, hamza and what stretches a word. Marks of Thai and others, which are vowels and tones, stay.
 */
export function folded(text: string): string {
  return inLatinDigits(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0640\u064B-\u065F\u0670]/gu, '')
    .replace(/[łđøßæœıىة]/gu, (letter) => plain[letter]!)
}
