/**
 * Whether this page may fall asleep while its person is still there: it is hidden, or on a phone, which is put into a
 * pocket without a word. The Desk then gives them longer to come back.
 */
export function inBackground(): boolean {
  return document.hidden || matchMedia('(pointer: coarse) and (max-width: 44rem)').matches
}
