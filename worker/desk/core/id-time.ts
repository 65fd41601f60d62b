/** When a UUIDv7 was made, by its maker's clock: its first 48 bits, in epoch milliseconds. */
export function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}
