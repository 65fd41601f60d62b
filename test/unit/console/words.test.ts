/** Every catalogue of the console says in each language what it says in English: the same entries, and none of them empty. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { definitions } from '../../../shared/measures/definitions.ts'
import { en } from '../../../console/words/en.ts'

type Catalogue = Record<string, unknown>

const folder = new URL('../../../console/words/', import.meta.url)
const load = (file: string) => import(new URL(file, folder).href) as Promise<Record<string, Catalogue>>
const parts = readdirSync(folder).flatMap((file) => /^en-(.+)\.ts$/u.exec(file)?.[1] ?? [])

/** Entries by their paths. */
function entriesOf(catalogue: Catalogue, path = ''): [string, unknown][] {
  return Object.entries(catalogue).flatMap(([key, entry]): [string, unknown][] =>
    typeof entry === 'object' && entry !== null
      ? entriesOf(entry as Catalogue, `${path}${key}.`)
      : [[`${path}${key}`, entry]],
  )
}

/** What functions among them are given: whatever of it is said must be said in every language. */
const given: readonly unknown[][] = [
  [17, 18, 19, 21],
  ['«17»', '«18»', '«19»'],
  [{ name: '17' }, '18', '19'],
  [{ kind: 'holiday', name: '17' }, String],
  [['17', '18']],
]

/** What an entry says, and which of the values given it says. */
function saidBy(entry: unknown): { text: string; values: string[] } {
  if (typeof entry !== 'function') return { text: String(entry), values: [] }
  for (const values of given) {
    try {
      const text: unknown = Reflect.apply(entry, null, values)
      if (typeof text === 'string' && !/undefined|\[object/u.test(text))
        return { text, values: ['17', '18', '19', '21'].filter((one) => text.includes(one)) }
    } catch {
      // It wants values of another kind.
    }
  }
  throw new Error('nothing that is given suits it')
}

function expectSame(english: Catalogue, other: Catalogue): void {
  expect(entriesOf(other).map(([path]) => path)).toEqual(
    expect.arrayContaining(entriesOf(english).map(([path]) => path)),
  )
  expect(entriesOf(other)).toHaveLength(entriesOf(english).length)
  const said = new Map(entriesOf(other))
  for (const [path, entry] of entriesOf(english)) {
    const one = said.get(path)
    expect(typeof one, path).toBe(typeof entry)
    expect(saidBy(one).text.trim(), path).not.toBe('')
    expect(saidBy(one).values, path).toEqual(saidBy(entry).values)
  }
}

describe.each(['th', 'ms', 'pl', 'zh-Hans', 'zh-Hant', 'ar'])('%s', (language) => {
  it('has a whole first catalogue', async () => {
    const { components, ...words } = (await load(`${language}.ts`))['words']!
    const { components: own, ...english } = en
    expect([own, typeof components]).toEqual([null, 'object'])
    expectSame(english, words)
  })

  it.each(parts)('says everything of %s', async (part) => {
    const english = await load(`en-${part}.ts`)
    const other = await load(`${language}/${part}.ts`)
    for (const [name, catalogue] of Object.entries(english)) expectSame(catalogue, (other[name] ?? other['words'])!)
  })

  it('says what each measure is, with as much of what is left out', async () => {
    const { words } = await load(`${language}/definitions.ts`)
    const english = Object.entries(definitions).map(([id, said]): [string, Catalogue] => [id, { ...said }])
    for (const [, said] of english) for (const key of ['unit', 'better']) delete said[key]
    expectSame(Object.fromEntries(english), words!)
  })

  it('has no catalogue that English has not', () => {
    const files = readdirSync(new URL(language, folder)).map((file) => file.replace('.ts', ''))
    // How a number is said with what it counts is a language's own affair.
    const catalogues = files.filter((file) => file !== 'counted')
    expect(catalogues.toSorted()).toEqual([...parts, 'components', 'definitions'].toSorted())
  })
})
