import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { rareSums } from '../../shared/measures/rare-sums.ts'

/** The text of every file of the record, as it stands. */
const sources = import.meta.glob<string>('../../worker/record/*.ts', { query: '?raw', import: 'default', eager: true })

/** Tables that grow with what visitors do: no statement may walk through one from end to end. */
const growing = [
  'event',
  'inquiry',
  'reader',
  'episode',
  'span',
  'message',
  'outbox',
  'rollup',
  'ledger_day',
  'given',
  'dead_entry',
  'customer',
  'customer_address',
  'customer_import',
  'customer_import_line',
  'forgotten_address',
  'delivery',
  'mailbox',
  'password_reset',
  'target',
  'target_reason',
  'saved_reply',
  'saved_reply_use',
  'audit_log',
  'half_sign_in',
  'passkey',
  'passkey_challenge',
  'provider_link',
  'provider_nonce',
  'recovery_code',
]

/** Walks over a whole index that is small by what it holds. */
const allowed = [
  // Only inquiries that are not closed are in it.
  /SCAN inquiry USING (COVERING )?INDEX inquiry_live/u,
]

interface Statement {
  where: string
  text: string
}

/** Every sql`…` of a file, its values replaced by parameters. */
function statementsOf(path: string, source: string): Statement[] {
  const statements: Statement[] = []
  for (let start = source.indexOf('sql`'); start !== -1; start = source.indexOf('sql`', start + 4)) {
    // A mention in a comment is no statement.
    const line = source.slice(source.lastIndexOf('\n', start) + 1, start).trim()
    if (line.startsWith('*') || line.startsWith('//')) continue
    let text = ''
    let at = start + 4
    for (let parameter = 1; source[at] !== '`';) {
      if (source.startsWith('${', at)) {
        for (let depth = 0; ; at++) {
          if (source[at] === '{') depth += 1
          if (source[at] === '}' && --depth === 0) break
        }
        text += `?${parameter++}`
        at += 1
      } else text += source[at++]
    }
    statements.push({ where: `${path.split('/').at(-1)}:${source.slice(0, start).split('\n').length}`, text })
  }
  return statements
}

const statements = Object.entries(sources).flatMap(([path, source]) => statementsOf(path, source))

describe('every statement of the record', () => {
  it('is found by this test', () => {
    expect(statements.length).toBeGreaterThan(25)
  })

  it.each(statements.map(({ where, text }) => [where, text]))(
    '%s runs against the real tables and walks through none that grows',
    async (_, text) => {
      const parameters = new Set(text.match(/\?\d+/gu)).size
      const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
        .bind(...Array.from({ length: parameters }, () => null))
        .all<{ detail: string; parent: number }>()
      for (const [at, { detail, parent }] of plan.results.entries()) {
        const scanned = /^SCAN (\w+)/u.exec(detail)?.[1]
        if (scanned !== undefined && !allowed.some((one) => one.test(detail)))
          expect(growing, detail).not.toContain(scanned)
        // All of a workspace, and for each row the whole list of those that were meant: the list comes first.
        const walked = /^SEARCH (\w+) .*\(workspace=\?\)$/u.exec(detail)?.[1]
        if (walked === undefined || !growing.includes(walked)) continue
        const within = plan.results.slice(at + 1).filter((one) => one.parent === parent)
        expect(within.map((one) => one.detail)).not.toContainEqual(expect.stringMatching(/VIRTUAL TABLE/u))
      }
    },
  )
})

describe('the record', () => {
  it('lists the same rare sums as those who look for them', async () => {
    const { results } = await env.DB.prepare('SELECT name FROM rare_sum ORDER BY name').all<{ name: string }>()
    expect(results.map(({ name }) => name)).toEqual([...rareSums].sort())
  })
})
