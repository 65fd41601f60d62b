/** The teams that the made-up day is played with. Another one for every seed, so that no rule is made for one of them. */
import { Chance } from '../../demo/chance.ts'
import { closes, opens, products, territories } from './day.ts'
import { some } from './draws.ts'

export interface Person {
  id: string
  products: readonly string[]
  territories: readonly string[]
  /** How fast they work, 1 as usual. */
  pace: number
  from: number
  to: number
  lunchFrom: number
}

export const lunch = 1800
export const capacity = 3
const shift = 8.5 * 3600
const everything = { products: products.map(({ id }) => id), territories: territories.map(({ id }) => id) }

export interface TeamKind {
  name: string
  /** Of the usual arrivals. */
  share: number
  /** The one product it is asked for. */
  product: string | null
  of: (seed: number) => Person[]
}

/** When the eleven come who do not stay all day, from 8 to 11:30. */
const starts = [8, 8, 8.5, 9, 9, 9.5, 10, 10, 10.5, 11, 11.5]

function personOf(chance: Chance, number: number, start: number): Person {
  const from = start * 3600
  return {
    id: `m${String(number).padStart(2, '0')}`,
    products: some(chance, everything.products, chance.whole(3, 4)),
    territories: some(chance, everything.territories, chance.whole(2, 3)),
    pace: chance.between(0.9, 1.15),
    from,
    to: from + shift,
    lunchFrom: from + chance.pick([3.5, 4, 4.5]) * 3600,
  }
}

function generalist(person: Person): Person {
  return { ...person, ...everything }
}

/** Twelve with overlapping skills: three or four products, two or three territories each; one can do all, all day. */
function twelve(seed: number): Person[] {
  const chance = new Chance(seed * 104_729 + 5)
  const people = starts.map((start, number) => personOf(chance, number, start))
  return [...people, { ...generalist(personOf(chance, 11, 8)), from: opens, to: closes }]
}

function three(seed: number): Person[] {
  const chance = new Chance(seed * 104_729 + 6)
  return [8, 10, 11.5].map((start, number) => generalist(personOf(chance, number, start)))
}

function thirty(seed: number): Person[] {
  const chance = new Chance(seed * 104_729 + 7)
  return Array.from({ length: 30 }, (_, number) => generalist(personOf(chance, number, chance.pick(starts))))
}

export const teams: readonly TeamKind[] = [
  { name: 'twelve with overlapping skills', share: 1, product: null, of: twelve },
  { name: 'three and one product', share: 0.25, product: 'p2', of: three },
  { name: 'thirty who can do everything', share: 2.5, product: null, of: thirty },
]
