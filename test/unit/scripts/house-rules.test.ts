import { describe, expect, it } from 'vitest'
import { houseFindings } from '../../../scripts/house-rules.ts'

/** Spelt in two pieces so that this file does not find itself. */
const word = (first: string, second: string) => first + second

describe('the house check', () => {
  it.each([
    ['worker/routes/site.ts', "await db.prepare('…')", 'by hand'],
    ['worker/routes/site.ts', 'const q = `SELECT id FROM site`', 'holds SQL'],
    ['worker/desk/core/routing.ts', "exec('UPDATE queue SET name = ?')", 'holds SQL'],
    ['console/data/inbox.ts', "'INSERT OR IGNORE INTO draft'", 'holds SQL'],
    ['widget/panel/thread.ts', 'box.innerHTML = message', 'HTML sink'],
    ['demo/shop/shop.js', "document.write('<b>')", 'HTML sink'],
    ['test/unit/a.test.ts', word('it.', "skip('later', () => {})"), 'leaves a test out'],
    ['test/browser/a.spec.ts', word('await page.wait', 'ForTimeout(500)'), 'sleeps'],
    [
      'worker/http/allowed.ts',
      word("import { roleTable } from '../../shared/role", "-table.ts'"),
      'the table of the roles',
    ],
    ['console/settings/leave-editor.ts', "members.filter(({ role }) => role !== 'analyst')", 'goes by a role'],
    ['shared/text.ts', word('// TO', 'DO: finish'), 'unfinished'],
  ])('finds in %s: %s', (path, line, message) => {
    const findings = houseFindings(path, `first line\n${line}\n`)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ line: 2 })
    expect(findings[0]!.message).toContain(message)
  })

  it.each([
    ['worker/record/inquiries.ts', 'sql`SELECT id FROM inquiry`'],
    ['worker/record/sql.ts', 'db.prepare(statement.text)'],
    ['worker/desk/journal.ts', "exec('INSERT INTO journal VALUES (?)')"],
    ['console/pages/inbox.ts', '// choose one from the list, then update the set'],
    ['widget/loader.ts', 'node.textContent = label'],
    ['scripts/migrate.ts', 'db.prepare(query)'],
    ['shared/permissions.ts', word("import { roleTable } from './role", "-table.ts'")],
    ['worker/http/allowed.ts', "if (mayOf(member)[action] === 'none') return"],
  ])('lets %s be: %s', (path, line) => {
    expect(houseFindings(path, `${line}\n`)).toEqual([])
  })

  it('asks for a file of more than 400 lines to be parted, and not for one of 400', () => {
    expect(houseFindings('worker/app.ts', 'x\n'.repeat(400))).toEqual([])
    expect(houseFindings('worker/app.ts', 'x\n'.repeat(401))).toMatchObject([{ line: 401 }])
    expect(houseFindings('console/words/en.ts', 'x\n'.repeat(401))).toEqual([])
    expect(houseFindings('test/worker/http.test.ts', 'x\n'.repeat(700))).toEqual([])
    expect(houseFindings('test/worker/http.test.ts', 'x\n'.repeat(701))).toMatchObject([{ line: 701 }])
  })
})
