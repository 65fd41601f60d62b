/** QR codes as shapes to be drawn: the visitor's page needs no image, which its policy may forbid. */
import { encode } from 'uqr'
import type { QrCode } from '../shared/schema/site.ts'

/** The code of an address, with its quiet border. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const rows = data.map((row, y) => stripes(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
  return { size, path: rows.flat().join('') }
}

/** Dark modules next to each other, as one. */
function stripes(row: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = []
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1)
    if (dark && last && last.from + last.length === x) last.length++
    else if (dark) found.push({ from: x, length: 1 })
  }
  return found
}
