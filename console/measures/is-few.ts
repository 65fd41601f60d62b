/** With fewer than this a number says little: it is shown, but quietly. */
const few = 10

export function isFew(n: number): boolean {
  return n < few
}
