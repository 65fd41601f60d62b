/**
 * Whether a sign before the cursor begins a word with nothing behind it: where somebody asks for what it stands for, and not
 * in 24/7, an address, or wipa@example.com.
 */
export function isSignAlone(text: string, cursor: number, sign: string): boolean {
  if (text[cursor - 1] !== sign) return false
  const isGap = (at: number) => /^\s?$/u.test(text[at] ?? '')
  return isGap(cursor - 2) && isGap(cursor)
}
