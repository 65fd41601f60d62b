/** Makes UUIDv7 ids that carry the time of the made-up past. The history's player gives them to what it brings into the world. */
import type { Chance } from '../chance.ts'

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/** @param at epoch ms, its first 48 bits; the rest is chance. */
export function newId(chance: Chance, at: number): string {
  const time = hex(at, 12)
  const bits = (count: number) => Math.floor(chance.next() * 2 ** count)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(bits(12), 3)}-${hex(0x8000 + bits(14), 4)}-${hex(bits(24), 6)}${hex(bits(24), 6)}`
}
