/** Zeros of the digits that people type; the nine others follow each. Full-width ones are mapped by NFKC. */
const zeros = ['๐', '໐', '០', '၀', '०', '٠', '۰']

/** The same text with digits of other scripts as 0 to 9, in compatibility form. */
export function inLatinDigits(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\p{Nd}/gu, (digit) => {
    const zero = zeros.find((one) => digit >= one && digit.codePointAt(0)! < one.codePointAt(0)! + 10)
    return zero === undefined ? digit : String(digit.codePointAt(0)! - zero.codePointAt(0)!)
  })
}
