/** Tables leave as CSV by one function: nothing in them is taken for a formula, and they are the numbers of the screen. */
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { definitions } from '../../shared/measures/definitions.ts'
import { measuredIds } from '../../shared/measures/figures.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import { cellAsItWas, csvOf } from '../../shared/csv-of.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'

const parsed = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data

describe('a table as CSV', () => {
  it.each(['=1+1', '+66 2 123', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("https://evil.example")'])(
    'has no cell that begins like a formula: %s',
    (cell) => {
      expect(parsed(csvOf([['name'], [cell]]))[1]).toEqual([`'${cell}`])
      // Whoever takes such a file in again has what was there before.
      expect(cellAsItWas(`'${cell}`)).toBe(cell)
    },
  )

  it('keeps numbers, their signs, other scripts, quotes and line breaks, and says nothing where there is nothing', () => {
    const rows = [
      ['n', 'words'],
      [-2.5, 'สวัสดี "ครับ"\nลูกค้า'],
      [null, 'a,b'],
    ]
    expect(parsed(csvOf(rows))).toEqual([
      ['n', 'words'],
      ['-2.5', 'สวัสดี "ครับ"\nลูกค้า'],
      ['', 'a,b'],
    ])
  })
})

describe('the measures as CSV', () => {
  let cookie: string

  beforeAll(async () => {
    const workspace = await makeWorkspace()
    cookie = await signIn(await makeMember(workspace, 'owner'))
    const day = new Date().setUTCHours(0, 0, 0, 0)
    const sums = JSON.stringify({
      entered: 4,
      answered: 3,
      within: 1,
      abandonedBeforeAssignment: 1,
      dealsWon: 2,
      'won.THB': 89_050,
      'deals.THB': 2,
    })
    await batch(services.db, [
      sql`UPDATE workspace SET zone = 'UTC' WHERE id = ${workspace.id}`,
      sql`INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles)
        SELECT ${workspace.id}, 1, 'day', value ->> 0, value ->> 1, ${day}, ${sums}, '{}', '{}'
        FROM json_each(${JSON.stringify([
          ['all', ''],
          ['source', '=cmd'],
        ])})`,
    ])
  })

  it('are the numbers of the screen, named by the one table, a row for each of the cut', async () => {
    const query = 'period=7&by=source'
    const answer = await ask('GET', `/api/measures/csv?${query}`, { cookie })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="measures.csv"')
    const [head, whole, before, source, ...rest] = parsed(await answer.text())
    expect(rest).toEqual([])
    const screen = await (await ask('GET', `/api/measures?${query}`, { cookie })).json<MeasuresAnswer>()
    const cell = (row: string[], name: string) => row[head!.indexOf(name)]
    expect(cell(whole!, 'Abandon rate')).toBe(String(screen.whole.abandonment.rate))
    expect(cell(whole!, 'Service level')).toBe('0.25')
    expect(cell(whole!, 'Service level: out of')).toBe('4')
    expect(cell(before!, 'Abandon rate')).toBe('')
    expect(cell(source!, 'source')).toBe("'=cmd")
    expect([cell(source!, 'Deals THB'), cell(source!, 'Won THB')]).toEqual(['2', '890.5'])
    for (const id of measuredIds) expect(head!.some((name) => name.startsWith(definitions[id].name))).toBe(true)
    expect(cell(whole!, 'to')).toBe(new Date().toISOString().slice(0, 10))
  })
})
