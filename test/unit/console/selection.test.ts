import { describe, expect, it } from 'vitest'
import { choose, chooseAll, mostAtOnce, nothingChosen, stillThere } from '../../../console/data/selection.ts'
import type { Selection } from '../../../console/data/selection.ts'

const order = ['a', 'b', 'c', 'd', 'e']
const after = (...picks: [id: string, stretch: boolean][]): Selection =>
  picks.reduce((selection, [id, stretch]) => choose(selection, id, order, stretch), nothingChosen)
const ids = ({ ids: chosen }: Selection) => [...chosen].toSorted()

describe('a selection', () => {
  it.each<[string, [string, boolean][], string[]]>([
    [
      'one by one',
      [
        ['a', false],
        ['c', false],
      ],
      ['a', 'c'],
    ],
    [
      'let go again',
      [
        ['a', false],
        ['a', false],
      ],
      [],
    ],
    [
      'down to another',
      [
        ['b', false],
        ['d', true],
      ],
      ['b', 'c', 'd'],
    ],
    [
      'up to another',
      [
        ['d', false],
        ['b', true],
      ],
      ['b', 'c', 'd'],
    ],
    ['with nothing to stretch from', [['c', true]], ['c']],
    // As boxes in a list do: a stretch becomes what the last click makes of it.
    [
      'all between let go',
      [
        ['a', false],
        ['e', true],
        ['c', false],
        ['d', true],
      ],
      ['a', 'b', 'e'],
    ],
  ])('%s', (_, picks, chosen) => {
    expect(ids(after(...picks))).toEqual(chosen)
  })

  it('begins anew where what was chosen last is not in the list any more', () => {
    const selection = after(['b', false])
    expect(ids(choose(selection, 'd', ['a', 'c', 'd'], true))).toEqual(['b', 'd'])
  })

  it('loses what left the list, and is the same where nothing did', () => {
    const selection = after(['a', false], ['c', false])
    expect(stillThere(selection, order)).toBe(selection)
    expect(ids(stillThere(selection, ['b', 'c']))).toEqual(['c'])
  })

  it('has no more than go on together, however they are chosen', () => {
    const many = Array.from({ length: mostAtOnce + 5 }, (_, at) => `id ${at}`)
    expect(chooseAll(many).ids.size).toBe(mostAtOnce)
    const stretched = choose(choose(nothingChosen, many[0]!, many, false), many.at(-1)!, many, true)
    expect(stretched.ids.size).toBe(mostAtOnce)
    expect(stretched.ids.has(many[0]!)).toBe(true)
  })
})
