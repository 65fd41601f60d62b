/** Text as rows and cells: what others write is read as they meant it, and whatever else comes breaks nothing. */
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvRows, separatorOf } from '../../../console/customers/csv-rows.ts'
import { csvOf } from '../../../shared/csv-of.ts'

/** What is apt to be mistaken for something else, among letters. */
const cell = fc
  .array(fc.constantFrom('a', 'ก', '中', ' ', ',', ';', '\t', '"', '\n', '\r\n', '-', "'", '7'), { maxLength: 6 })
  .map((parts) => parts.join(''))
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  )
const separator = fc.constantFrom(',', ';', '\t')

describe('a table', () => {
  it('that a library wrote is read as it was', () => {
    fc.assert(
      fc.property(table, separator, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, delimiter, newline, quotes) => {
        const written = Papa.unparse(rows, { delimiter, newline, quotes, escapeFormulae: false })
        expect(csvRows(written + newline, delimiter)).toEqual({ rows, wrongAt: null })
      }),
      { numRuns: 2_000 },
    )
  })

  it('is read by us as by that library, whatever it is, as long as that finds nothing wrong with it', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', ',', '"', '"', '\n', 'ก'), { maxLength: 14 })
      .map((parts) => parts.join(''))
    let compared = 0
    fc.assert(
      fc.property(text, (given) => {
        const { data, errors } = Papa.parse<string[]>(given, { delimiter: ',', newline: '\n' })
        const { rows, wrongAt } = csvRows(given, ',')
        if (errors.some(({ type }) => type === 'Quotes')) return
        compared += 1
        expect(wrongAt).toBeNull()
        // It counts an empty row after the last line end, and none where there is nothing.
        const theirs = data.length === 0 || given === '' ? [['']] : given.endsWith('\n') ? data.slice(0, -1) : data
        expect(rows).toEqual(theirs)
      }),
      { numRuns: 5_000 },
    )
    expect(compared).toBeGreaterThan(1_000)
  })

  it('of ours comes back but for what it was kept from being', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const plain = rows.map((row) => row.map((one) => one.replace(/^[=+\-@\t\r\n＝＋－＠]+/u, '')))
        expect(csvRows(csvOf(plain).slice(1), ',').rows).toEqual(plain)
      }),
    )
  })

  it('never throws, and tells where it breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), separator, (given, delimiter) => {
        const { rows, wrongAt } = csvRows(given, delimiter)
        expect(wrongAt === null || wrongAt === rows.length + 1).toBe(true)
        expect(rows.length).toBeLessThanOrEqual(given.length + 1)
      }),
    )
  })

  it('of two million characters is read in no time that anybody would notice', () => {
    const rows = csvRows('"a ""b""",c\n'.repeat(170_000), ',').rows
    expect(rows).toHaveLength(170_000)
    expect(csvRows('"'.repeat(2_000_000), ',').wrongAt).toBeNull()
    expect(csvRows(','.repeat(2_000_000), ',').rows[0]).toHaveLength(2_000_001)
  })
})

describe('a separator', () => {
  it.each([
    [',', 'Name,E-mail\nA,B\n'],
    [';', 'Name;E-mail\n"A, B";C\n'],
    ['\t', 'Name\tAddress\nA\t1, High Street; Leeds\n'],
    [';', 'Name;Phone, mobile;E-mail\nA;1;2\nB;1;2\n'],
    [';', '"Name, full";"E-mail"\n"A, B";"c"\n'],
    [',', 'Name\nA\nB\n'],
    [',', ''],
    // Broken, and still what it is.
    [',', 'Name,E-mail\nA,"B\n'],
  ])('is %j in %j', (expected, text) => {
    expect(separatorOf(text)).toBe(expected)
  })
})
