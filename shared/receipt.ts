/** Crockford's base 32: no I, L, O, U, so that it survives being read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The receipt number of an inquiry, from the last 40 random bits of its UUIDv7: the browser can show it before the
 * server has answered, and it tells nobody how many inquiries a company gets. For people only: it grants nothing.
 * @param id a UUID, `xxxxxxxx-xxxx-7xxx-xxxx-xxxxxxxxxxxx`
 * @example receiptOf('01933b5e-7c00-7000-8000-0123456789ab') // '4D2P-F2DB'
 */
export function receiptOf(id: string): string {
  let bits = BigInt(`0x${id.slice(-10)}`)
  let digits = ''
  for (let place = 0; place < 8; place++) {
    digits = alphabet[Number(bits & 31n)]! + digits
    bits >>= 5n
  }
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}
