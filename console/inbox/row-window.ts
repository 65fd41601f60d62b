/** Rows drawn above and below what is in sight, so that scrolling does not show gaps. */
const spare = 4

/**
 * Which rows of a long list to draw.
 * @param sight the part in sight, in the list's own pixels
 * @returns first row, and the one after the last
 */
export function rowWindow(
  sight: { top: number; height: number },
  rowHeight: number,
  count: number,
): { first: number; last: number } {
  const first = Math.max(0, Math.min(count, Math.floor(sight.top / rowHeight) - spare))
  const last = Math.min(count, Math.max(first, Math.ceil((sight.top + sight.height) / rowHeight) + spare))
  return { first, last }
}
