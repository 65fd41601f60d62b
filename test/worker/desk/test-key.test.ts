/** What comes by the key for pages that are being tried: answered like any other, marked, and counted nowhere. */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { all, sql } from '../../../worker/record/sql.ts'
import { act, arrives, asks, flushed, house } from './house.ts'

it('an inquiry from a page that is being tried counts nowhere, and costs nobody their turn', async () => {
  const home = await house()
  const ploy = await home.member('Ploy')
  await arrives(home.desk, ploy)
  const inquiry = asks()
  const visitor = { ...home.visitor('wipa'), test: true as const }
  await home.desk.submit(visitor, inquiry)
  const does = (what: Parameters<typeof act>[2]) => home.desk.command(ploy, act(inquiry.id, 9_999, what))
  expect(await does({ type: 'accept' })).toMatchObject({ kind: 'done', inquiry: { test: true, state: 'open' } })
  await does({ type: 'reply', id: uuidv7(), text: 'It works.' })
  await does({ type: 'resolve', outcome: 'resolved' })
  await flushed(home.desk)
  const counts = async () => [
    await all(env.DB, sql`SELECT t FROM rollup WHERE workspace = ${home.workspace}`),
    await all(env.DB, sql`SELECT day FROM ledger_day WHERE workspace = ${home.workspace}`),
    await all(env.DB, sql`SELECT seq FROM given WHERE workspace = ${home.workspace}`),
  ]
  expect(await counts()).toEqual([[], [], []])
  expect(await all(env.DB, sql`SELECT state, counted FROM episode WHERE inquiry = ${inquiry.id}`)).toEqual([
    { state: 'resolved', counted: '[]' },
  ])

  // The same by the site's own key counts.
  const real = asks()
  await home.desk.submit(home.visitor('malee'), real)
  await home.desk.command(ploy, act(real.id, 9_999, { type: 'accept' }))
  await flushed(home.desk)
  const [facts, ledger] = await counts()
  expect(facts!.length).toBeGreaterThan(0)
  expect(ledger).toHaveLength(1)
})

it('works on one’s own machine without being allowed, and on no stranger’s page', async () => {
  const home = await house()
  const pages = (origin: string | null, test = true) => ({
    site: home.site,
    origin,
    ...(test && { test: true as const }),
  })
  for (const origin of ['http://localhost:5173', 'http://127.0.0.1:8000', 'https://shop.example'])
    expect(await home.desk.publicSite(pages(origin), null)).toMatchObject({ value: { title: '[Test] Shop' } })
  for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null', null])
    expect(await home.desk.publicSite(pages(origin), null)).toMatchObject({ because: 'origin-not-allowed' })
  expect(await home.desk.publicSite(pages('http://localhost:5173', false), null)).toMatchObject({
    because: 'origin-not-allowed',
  })
})
