/**
 * Whether the `/` before the cursor begins a word with nothing behind it: where somebody asks for a saved reply, and not in
 * 24/7 or an address.
 */
export function isSlashAlone(text: string, cursor: number): boolean {
  if (text[cursor - 1] !== '/') return false
  const isGap = (at: number) => /^\s?$/u.test(text[at] ?? '')
  return isGap(cursor - 2) && isGap(cursor)
}
