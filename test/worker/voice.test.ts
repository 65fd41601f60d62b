/**
 * Complaints, who would recommend us, and whom an article answered: through the API as visitors say it and as managers read
 * it; and from cells written by hand, so that every expected number is a sum on paper.
 */
import Papa from 'papaparse'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import type { CountedPage, MeasuresAnswer } from '../../shared/schema/measures.ts'
import { dateAt } from '../../shared/zone.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const zone = 'Asia/Kathmandu'
const day = 86_400_000
const today = localDayStart(dateAt(Date.now(), zone), zone)

const cookies = new Map<string, string>()

async function made(workspace: TestWorkspace, name: string, role: TestMember['role']): Promise<TestMember> {
  const member = await makeMember(workspace, role)
  cookies.set(name, await signIn(member))
  return member
}

async function reading(who: string, query: string): Promise<MeasuresAnswer> {
  const answer = await ask('GET', `/api/measures?${query}`, { cookie: cookies.get(who)! })
  expect(answer.status).toBe(200)
  return answer.json<MeasuresAnswer>()
}

async function behind(who: string, query: string): Promise<string[]> {
  const answer = await ask('GET', `/api/measures/inquiries?${query}`, { cookie: cookies.get(who)! })
  expect(answer.status).toBe(200)
  return (await answer.json<CountedPage>()).items.map(({ card }) => card.id)
}

/** Makes an article that everybody may read; whom it answered before, by site and day. */
async function withArticle(workspace: TestWorkspace, answered: { site: string; t: number; visitors: number }[] = []) {
  const id = services.newId()
  const article = JSON.stringify({ title: { en: 'Rain' }, body: { en: 'It may.' }, sites: null, published: true })
  await batch(services.db, [
    sql`INSERT INTO article (workspace, id, article, changed_by, changed_at) VALUES (${workspace.id}, ${id}, ${article}, '', 0)`,
    ...answered.map(
      ({ site, t, visitors }) =>
        sql`INSERT INTO unasked (workspace, month, site, deflected) VALUES (${workspace.id}, ${dateAt(t, zone).slice(0, 7)}, ${site},
          json_object(${dateAt(t, zone).slice(8)}, ${visitors}))
          ON CONFLICT DO UPDATE SET deflected = json_patch(deflected, excluded.deflected)`,
    ),
  ])
  return id
}

describe('what visitors say', () => {
  it('counts where they said it, the last word of each, and opens to it', async () => {
    const shop = await makeWorkspace({ asksRecommend: true })
    await made(shop, 'owner', 'owner')
    const article = await withArticle(shop)
    const isComplaint = async (inquiry: string) => {
      const act = { type: 'classify', kind: 'complaint' }
      const body = { on: 'inquiry', commandId: services.newId(), inquiry, version: 9_999, act }
      expect((await ask('POST', '/api/commands', { cookie: cookies.get('owner')!, body })).status).toBe(200)
    }
    const asked: string[] = []
    for (const scores of [[10], [9], [3, 8], [6], [0, 11], []]) {
      const visitor = makeVisitor(shop)
      const inquiry = newInquiry()
      asked.push(inquiry.id)
      const says = (body: object) => visitor.ask('POST', `/inquiries/${inquiry.id}/commands`, { body })
      await visitor.ask('POST', '/inquiries', { body: inquiry })
      expect((await says({ type: 'recommend', score: 5 })).status).toBe(409)
      if (scores.includes(0)) await isComplaint(inquiry.id)
      await says({ type: 'end' })
      await says({ type: 'rate', score: 5, comment: null })
      for (const score of scores) expect((await says({ type: 'recommend', score })).status).toBe(score > 10 ? 400 : 200)
    }
    for (const what of ['opened', 'answered', 'answered'])
      await makeVisitor(shop).ask('POST', `/articles/${article}/uses?what=${what}`)
    await vi.waitFor(async () => {
      const { whole } = await reading('owner', 'period=today')
      expect(whole.recommend).toEqual({ n: 5, score: 0, parts: { promoters: 2, passives: 1, detractors: 2 } })
      expect(whole.complaints).toMatchObject({ complaints: 1, came: 6, rate: 1 / 6 })
    })
    const { whole } = await reading('owner', 'period=today')
    expect(whole.deflection).toMatchObject({ deflected: 2, of: 8, rate: 0.25 })
    expect(whole.satisfaction).toMatchObject({ n: 6, rate: 1 })
    const opened = async (count: string) => (await behind('owner', `period=today&count=${count}`)).toSorted()
    expect(await opened('promoters')).toEqual(asked.slice(0, 2).toSorted())
    expect(await opened('passives')).toEqual([asked[2]])
    expect(await opened('detractors')).toEqual(asked.slice(3, 5).toSorted())
    expect(await opened('recommendAnswers')).toEqual(asked.slice(0, 5).toSorted())
    expect(await opened('complaints')).toEqual([asked[4]])
  })
})

describe('what managers read', () => {
  let shop: TestWorkspace
  let otherSite: string
  let helper: TestMember

  async function cell(dim: string, key: string, sums: Record<string, number>): Promise<void> {
    await batch(services.db, [
      sql`INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles) VALUES
        (${shop.id}, 1, 'day', ${dim}, ${key}, ${today}, ${JSON.stringify(sums)}, '{}', '{}')`,
    ])
  }

  beforeAll(async () => {
    shop = await makeWorkspace()
    otherSite = services.newId()
    await batch(services.db, [
      sql`UPDATE workspace SET zone = ${zone} WHERE id = ${shop.id}`,
      sql`INSERT INTO site (workspace, id, queue, settings, created_at)
        SELECT workspace, ${otherSite}, queue, json_set(settings, '$.name', 'Other shop'), 1 FROM site WHERE id = ${shop.site}`,
    ])
    helper = await made(shop, 'helper', 'assistant')
    for (const role of ['owner', 'manager', 'analyst'] as const) await made(shop, `${role} of the shop`, role)
    await made(await makeWorkspace(), 'owner without articles', 'owner')
    await withArticle(shop, [
      { site: shop.site, t: today, visitors: 3 },
      { site: otherSite, t: today, visitors: 2 },
      { site: shop.site, t: today - 6 * day, visitors: 5 },
      { site: shop.site, t: today - 7 * day, visitors: 40 },
    ])
    const said = { entered: 12, messages: 8, complaints: 5, recommendAnswers: 7, promoters: 4, detractors: 2 }
    for (const [dim, key] of [
      ['all', ''],
      ['site', shop.site],
      ['team', shop.team],
      ['queue', shop.queue],
      ['assistant', helper.id],
    ] as const)
      await cell(dim, key, said)
    await cell('source', 'google', { entered: 3, recommendAnswers: 3, promoters: 3 })
  })

  it('is how much of what came was a complaint, live ones and messages', async () => {
    const { whole, series } = await reading('owner of the shop', 'period=7')
    expect(whole.complaints).toMatchObject({ complaints: 5, came: 20, rate: 0.25 })
    expect(series!.courses.complaintRate.at(-1)).toBe(0.25)
  })

  it('is a score by itself, and none of few answers or of a person with fewer than ten', async () => {
    const { whole, cut } = await reading('owner of the shop', 'period=7&by=source')
    expect(whole.recommend).toEqual({ n: 7, score: 29, parts: { promoters: 4, passives: 1, detractors: 2 } })
    expect(whole.satisfaction.rate).toBe(null)
    expect(cut!.keys[0]!.measures.recommend).toEqual({ n: 3, score: null, parts: null })
    const { cut: people } = await reading('owner of the shop', 'period=7&by=assistant')
    const own = await reading('helper', 'period=7')
    for (const { recommend } of [people!.keys[0]!.measures, own.whole])
      expect(recommend).toEqual({ n: 7, score: null, parts: null })
  })

  it('does not open where few answered', async () => {
    const id = services.newId()
    const sums = { entered: 1, recommendAnswers: 1, promoters: 1 }
    const keys = { team: shop.team, queue: shop.queue, assistant: helper.id, source: 'google' }
    const counted = [{ hour: today, day: today, whole: 'all', keys, sums, histograms: {} }]
    const asked = newInquiry()
    await makeVisitor(shop).ask('POST', '/inquiries', { body: asked })
    await vi.waitFor(async () => {
      const [inserted] = await batch(services.db, [
        sql`INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person)
          SELECT workspace, ${id}, seq, site, team, assignee, created_at, closed_at, json_set(state, '$.id', ${id}), person
          FROM inquiry WHERE id = ${asked.id} RETURNING id`,
      ])
      expect(inserted!.results).toHaveLength(1)
    })
    await batch(services.db, [
      sql`INSERT INTO episode (workspace, inquiry, episode, queue, state, entered_at, counted)
        VALUES (${shop.id}, ${id}, 1, ${shop.queue}, 'resolved', ${today}, ${JSON.stringify(counted)})`,
    ])
    const of = (who: string, query: string) => behind(who, `period=today&${query}`)
    expect(await of('owner of the shop', 'count=promoters')).toEqual([id])
    expect(await of('manager of the shop', 'count=promoters')).toEqual([id])
    for (const query of ['by=source&key=google', `by=assistant&key=${helper.id}`]) {
      expect(await of('owner of the shop', `count=promoters&${query}`)).toEqual([])
      expect(await of('owner of the shop', `count=recommendAnswers&${query}`)).toEqual([id])
    }
    expect(await of('helper', 'count=promoters')).toEqual([])
  })

  it('says whom an article answered, by the days of the workspace, for all of it and for each website', async () => {
    const { whole, wholeBefore, series, cut } = await reading('analyst of the shop', 'period=7&by=site')
    expect(whole.deflection).toMatchObject({ deflected: 10, of: whole.outcomes.entered + 10 })
    expect(wholeBefore.deflection).toMatchObject({ deflected: 40, of: 40, rate: 1 })
    expect(series!.courses.deflection.slice(0, 6)).toEqual([1, null, null, null, null, null])
    // Nobody asked at the other one: an article answered them.
    expect(cut!.keys.map(({ label, measures }) => [label, measures.deflection.deflected])).toEqual([
      ['Suk Shop', 8],
      ['Other shop', 2],
    ])
    const { series: hours } = await reading('owner of the shop', 'period=today')
    expect(new Set(hours!.courses.deflection)).toEqual(new Set([null]))
  })

  it('does not say it by anything else, of teams, of one person, and where there are no articles', async () => {
    const unknown = { deflected: null, of: 0, rate: null, interval: null }
    for (const by of ['queue', 'team', 'assistant', 'source']) {
      const { cut } = await reading('owner of the shop', `period=7&by=${by}`)
      expect(cut!.keys[0]!.measures.deflection).toEqual(unknown)
    }
    const { whole: ofTeam, cut } = await reading('manager of the shop', 'period=7&by=site')
    for (const { deflection } of [ofTeam, ...cut!.keys.map(({ measures }) => measures)])
      expect(deflection).toEqual(unknown)
    for (const who of ['helper', 'owner without articles'])
      expect((await reading(who, 'period=7')).whole.deflection).toEqual(unknown)
  })

  it('says how many began to ask and did not, where any began', async () => {
    const asker = await makeWorkspace()
    await made(asker, 'owner who is asked', 'owner')
    const begins = () => makeVisitor(asker).ask('POST', '/begun')
    const visitor = makeVisitor(asker)
    const unsent = async (query = '') => {
      const { whole, cut } = await reading('owner who is asked', `period=today&by=site${query}`)
      return [whole.unsent, cut!.keys.map(({ measures }) => measures.unsent)]
    }
    expect(await unsent()).toEqual([null, []])
    for (let at = 0; at < 3; at += 1) expect((await begins()).status).toBe(204)
    expect((await visitor.ask('POST', '/inquiries', { body: newInquiry() })).status).toBe(201)
    await vi.waitFor(async () => expect(await unsent()).toEqual([2, [2]]))
    await made(asker, 'manager who is asked', 'manager')
    expect((await reading('manager who is asked', 'period=today')).whole.unsent).toBe(null)
    expect((await reading('owner who is asked', 'period=today')).whole.deflection.deflected).toBe(null)
  })

  it('stands in the file under its name', async () => {
    const answer = await ask('GET', '/api/measures/csv?period=7&by=site', { cookie: cookies.get('owner of the shop')! })
    const [head, row] = Papa.parse<string[]>(await answer.text()).data
    const at = (name: string) => row![head!.indexOf(name)]
    expect([at('Recommend score'), at('Recommend score: out of')]).toEqual(['29', '7'])
    const came = Number(at('Entered')) + Number(at('Messages'))
    expect(Number(at('Complaint rate: out of'))).toBe(came)
    expect(Number(at('Deflection: out of'))).toBe(came + 10)
  })
})
