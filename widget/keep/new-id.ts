/** Time of the last id, so that ids of one tab sort in the order they were made even within a millisecond. */
let last = 0

/** A UUIDv7 (RFC 9562): 48 bits of time, then chance. Ids name, they never grant anything. */
export function newId(): string {
  last = Math.max(Date.now(), last + 1)
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  for (let place = 0; place < 6; place++) bytes[place] = Math.floor(last / 2 ** (40 - 8 * place)) % 256
  bytes[6] = (bytes[6]! & 15) | 0x70
  bytes[8] = (bytes[8]! & 63) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
