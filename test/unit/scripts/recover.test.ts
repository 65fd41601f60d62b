import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { Wrangler } from '../../../scripts/deploy/wrangler.ts'
import { recover } from '../../../scripts/recover/recover.ts'
import { recovery } from '../../../scripts/recover/recovery.ts'
import { remoteRecord } from '../../../scripts/recover/remote-record.ts'
import { sqlText } from '../../../scripts/recover/sql-text.ts'
import { sql } from '../../../worker/record/sql.ts'
import { madeUpAccount } from './made-up-account.ts'

const url = 'https://foyer.noravi.example'
const olga = { name: "Olga O'Neill", role: 'owner', status: 'active' }

it.each([["O'Neill'; DROP TABLE member; --"], ['two ?1 marks ?2'], ['line\nbreak and \\ and "'], ['ครับ 🪔'], ['']])(
  'text is written so that SQLite reads the same text: %j',
  (value) => {
    const db = new DatabaseSync(':memory:')
    expect(db.prepare(sqlText(sql`SELECT ${value} AS value, ${7} AS number, ${null} AS missing`)).get()).toEqual({
      value,
      number: 7,
      missing: null,
    })
  },
)

it('the link holds a token of which only the hash is written', () => {
  const { link, statements } = recovery('olga@noravi.example', url, 1_000)
  const token = link.replace(`${url}/reset#`, '')
  expect(token).toMatch(/^[\w-]{43}$/u)
  const written = statements.map(sqlText).join('\n')
  expect(written).not.toContain(token)
  expect(written).toContain(createHash('sha256').update(token).digest('hex'))
  expect(written).toContain('3601000')
  expect(written).not.toContain('outbox')
  expect(recovery('olga@noravi.example', url, 1_000).link).not.toBe(link)
})

it('takes the second step away only where that is wanted, and tells the audit log of both', () => {
  const written = (withoutSecondStep: boolean) =>
    recovery('olga@noravi.example', url, 1_000, withoutSecondStep).statements.map(sqlText).join('\n')
  expect(written(false)).toContain("'password.asked'")
  expect(written(false)).not.toMatch(/second_factor|factor\.taken/u)
  expect(written(true)).toMatch(/DELETE FROM second_factor[\s\S]+DELETE FROM recovery_code[\s\S]+'factor\.taken'/u)
  expect(written(true)).toContain("'command-line'")
})

function atCloudflare(rows: object[]) {
  const made = madeUpAccount({ rows })
  const said: string[] = []
  const record = remoteRecord(new Wrangler({ program: made.program, account: 'a1' }), 'wrangler.json')
  const run = (email: string) => recover(email, { record, publicUrl: url, now: 1_000, say: (line) => said.push(line) })
  return { made, said, run }
}

it('at Cloudflare, wrangler is given the statements, and the link is said once', async () => {
  const { made, said, run } = atCloudflare([olga])
  await run(' Olga@Noravi.example ')
  const [asked, wrote] = made.read().calls.map(({ args }) => args)
  expect(asked!.slice(0, 4)).toEqual(['d1', 'execute', 'foyer', '--remote'])
  expect(asked!.at(-1)).toContain("'olga@noravi.example'")
  expect(wrote!.at(-1)).toMatch(/^UPDATE password_reset[\s\S]+;\nINSERT INTO password_reset[\s\S]+;$/u)
  const [token] = /(?<=\/reset#)[\w-]{43}/u.exec(said.join('\n'))!
  expect(JSON.stringify(made.read().calls)).not.toContain(token)
  expect(said.join('\n').split(token)).toHaveLength(2)
})

it.each([
  [[], 'nobody signs in with olga@noravi.example'],
  [[{ ...olga, status: 'suspended' }], 'is suspended, and may not sign in'],
])('for %j no link is made', async (rows, why) => {
  const { made, run } = atCloudflare(rows)
  await expect(run('olga@noravi.example')).rejects.toThrow(why)
  expect(made.read().calls).toHaveLength(1)
})
