/** Websites over the real addresses: set, published, read by their pages, and how their widget fares. */
import { beforeAll, describe, expect, it } from 'vitest'
import { flow } from '../../demo/flow.ts'
import { publicFlow } from '../../shared/qualification/public-flow.ts'
import type { Article, ArticleLead, PublicArticle } from '../../shared/schema/article.ts'
import type { FlowDraft, FlowWork } from '../../shared/schema/flow-draft.ts'
import type { PublishedFlow } from '../../shared/schema/flow.ts'
import type { SiteHealth } from '../../shared/schema/health.ts'
import type { PublicSite, QrCode, Site } from '../../shared/schema/site.ts'
import { dateAt } from '../../shared/zone.ts'
import { publishFlow } from '../../worker/record/flows.ts'
import { all, batch, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { makeMember, makeWorkspace, ownAddress, services, shop, signIn, siteSettings } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const roles = ['assistant', 'analyst', 'manager', 'admin', 'owner'] as const

let workspace: TestWorkspace
let analyst: TestMember
const cookies = new Map<(typeof roles)[number], string>()
const absent = services.newId()

beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const role of roles) {
    const member = await makeMember(workspace, role)
    if (role === 'analyst') analyst = member
    cookies.set(role, await signIn(member))
  }
  const { id, site: asks } = workspace
  await batch(services.db, [publishFlow({ workspace: id, site: asks, after: 0, flow: null, by: analyst.id, at: 0 })])
})

const article = {
  title: { en: 'IP68 in plain words', th: 'กันน้ำ IP68 คืออะไร' },
  body: { en: 'Rain and splashes do nothing to it.', th: 'ฝนตกและน้ำกระเซ็นไม่เป็นไร' },
  sites: null,
  published: true,
}

describe('a site', () => {
  const setting = async (method: string, path: string, body: object) =>
    ask(method, path, { cookie: cookies.get('admin')!, body })

  it('can be used by its page as soon as it is made, and by no other page as soon as that is changed', async () => {
    const made = await setting('POST', '/api/sites', {
      ...siteSettings,
      name: 'Lamps',
      origins: ['https://lamps.example'],
    })
    const { id, key, testKey } = await made.json<Site>()
    const loading = async (origin: string) => (await ask('GET', `/v1/${key}`, { headers: { origin } })).status
    expect([await loading('https://lamps.example'), await loading(shop)]).toEqual([200, 403])
    const changed = await setting('PATCH', `/api/sites/${id}`, { origins: [shop] })
    const keys = { id, key, testKey }
    expect(await changed.json()).toEqual({
      ...siteSettings,
      name: 'Lamps',
      origins: [shop],
      ...keys,
      queue: workspace.queue,
    })
    expect([await loading('https://lamps.example'), await loading(shop)]).toEqual([403, 200])
    const listed = await (await ask('GET', '/api/sites', { cookie: cookies.get('analyst')! })).json<{ sites: Site[] }>()
    expect(listed.sites.find((one) => one.id === id)).toMatchObject({ key, name: 'Lamps' })
  })

  it.each([
    [{ ...siteSettings, origins: ['shop.example'] }, 'origins.0'],
    [{ ...siteSettings, origins: [shop, 'https://shop.example/path'] }, 'origins.1'],
    [{ ...siteSettings, origins: ['javascript:alert(1)'] }, 'origins.0'],
    [{ ...siteSettings, name: '' }, 'name'],
    [{ ...siteSettings, language: 'xx' }, 'language'],
    [{ ...siteSettings, country: 'XX' }, 'country'],
    [{ ...siteSettings, country: 'th' }, 'country'],
    [{ ...siteSettings, key: 'mine' }, 'key'],
    [{ ...siteSettings, testKey: 'mine' }, 'testKey'],
    [{ ...siteSettings, id: absent }, 'id'],
    [{ ...siteSettings, consent: { version: 0, text: {}, marketing: false } }, 'consent.version'],
  ])('with %o is refused, and the field is named', async (body, field) => {
    for (const [method, path] of [
      ['POST', '/api/sites'],
      ['PATCH', `/api/sites/${workspace.site}`],
    ] as const) {
      const answer = await setting(method, path, body)
      expect([answer.status, (await answer.json<{ field: string }>()).field]).toEqual([400, field])
    }
  })

  it('is told how its widget fares, by anybody on its pages, and counts no more than a page’s worth', async () => {
    const { id, key } = await (await setting('POST', '/api/sites', siteSettings)).json<Site>()
    const address = ownAddress()
    const tells = (query: string, origin = shop) =>
      ask('POST', `/v1/${key}/health?${query}`, { headers: { origin }, address })
    for (const query of ['opened=99', 'opened=250', 'opened=251', 'opened=9999', 'failed=send'])
      expect((await tells(query)).status).toBe(204)
    for (const query of ['', 'opened=-1', 'opened=x', 'failed=life', 'opened=1&name=Mali'])
      expect((await tells(query)).status).toBe(400)
    expect((await tells('opened=1', 'https://other.example')).status).toBe(403)
    const counts = async () => {
      const answer = await ask('GET', '/api/sites/health', { cookie: cookies.get('admin')! })
      return (await answer.json<{ health: SiteHealth[] }>()).health.find((one) => one.site === id)!.counts
    }
    const said = { 'opened-100': 1, 'opened-250': 1, 'opened-500': 1, 'opened-more': 1, 'send-failed': 1 }
    expect(await counts()).toEqual(said)
    for (let at = 0; at < 70; at += 1) await tells('failed=load')
    expect((await counts())['load-failed']).toBe(55)
  })

  it('lets its visitors read what is published for it, and counts how often that answered', async () => {
    const { id: only, key } = await (await setting('POST', '/api/sites', siteSettings)).json<Site>()
    const { key: otherKey } = await (await setting('POST', '/api/sites', siteSettings)).json<Site>()
    const reads = (path: string, by = key) => ask('GET', `/v1/${by}/articles${path}`, { headers: { origin: shop } })
    const titles = async (by = key, language = 'en') => {
      const { articles } = await (await reads(`?language=${language}`, by)).json<{ articles: ArticleLead[] }>()
      return articles.map(({ title }) => title)
    }
    const known = async () => {
      const answer = await ask('GET', `/v1/${key}`, { headers: { origin: shop } })
      return (await answer.json<PublicSite>()).articles
    }
    const made = { ...article, title: { en: 'For this shop alone', th: 'เฉพาะร้านนี้' }, sites: [only] }
    const { id } = await (await setting('POST', '/api/articles', made)).json<{ id: string }>()
    expect(await titles(key, 'th')).toContain('เฉพาะร้านนี้')
    expect(await titles(otherKey)).not.toContain('For this shop alone')
    expect(await known()).toBe(true)
    const whole = await (await reads(`/${id}?language=pl`)).json<PublicArticle>()
    expect(whole).toEqual({ id, title: 'For this shop alone', body: article.body.en })
    // Where its text is not worded in a language, neither is its title then.
    const half = await setting('POST', '/api/articles', { ...made, body: { en: 'Water stays out.' } })
    const { id: halved } = await half.json<{ id: string }>()
    const read = await (await reads(`/${halved}?language=th`)).json()
    expect(read).toEqual({ id: halved, title: 'For this shop alone', body: 'Water stays out.' })

    const uses = (what: string) =>
      ask('POST', `/v1/${key}/articles/${id}/uses?what=${what}`, { headers: { origin: shop } })
    for (const what of ['opened', 'opened', 'answered']) expect((await uses(what)).status).toBe(204)
    expect((await uses('liked')).status).toBe(400)
    const answer = await ask('GET', '/api/articles', { cookie: cookies.get('admin')! })
    const { articles } = await answer.json<{ articles: Article[] }>()
    expect(articles.find((one) => one.id === id)).toMatchObject({ opened: 2, answered: 1 })

    // What is taken back cannot be read, wherever its address is known.
    const { changedAt: after } = articles.find((one) => one.id === id)!
    const taken = { ...made, published: false, after }
    expect((await setting('PUT', `/api/articles/${id}`, taken)).status).toBe(200)
    // Somebody who has it open still would overwrite what they have not seen.
    expect((await setting('PUT', `/api/articles/${id}`, { ...made, after })).status).toBe(409)
    expect((await reads(`/${id}`)).status).toBe(404)
    expect((await setting('DELETE', `/api/articles/${id}`, {})).status).toBe(200)
    // Whoever it answered was answered, whatever became of the article: on that day, by the workspace's wall.
    const day = dateAt(Date.now(), 'Asia/Bangkok')
    const unasked = await all<{ month: string; deflected: string }>(
      services.db,
      sql`SELECT month, deflected FROM unasked WHERE site = ${only}`,
    )
    expect(unasked).toEqual([{ month: day.slice(0, 7), deflected: JSON.stringify({ [day.slice(8)]: 1 }) }])
    expect((await ask('GET', `/v1/${key}/articles`, { headers: { origin: 'https://other.example' } })).status).toBe(403)
  })

  it('asks whether it would be recommended where its team wants that, and not before', async () => {
    const { id, key } = await (await setting('POST', '/api/sites', siteSettings)).json<Site>()
    const asks = async () => {
      const answer = await ask('GET', `/v1/${key}`, { headers: { origin: shop } })
      return (await answer.json<PublicSite>()).asksRecommend
    }
    expect(await asks()).toBeUndefined()
    expect((await setting('PATCH', `/api/sites/${id}`, { asksRecommend: true })).status).toBe(200)
    expect(await asks()).toBe(true)
    expect((await setting('PATCH', `/api/sites/${id}`, { asksRecommend: 'yes' })).status).toBe(400)
  })

  it('leads on to a messenger, by its link and by a code for a phone', async () => {
    const messengers = { line: '@suk', whatsapp: null, wechat: null }
    const { key } = await (await setting('POST', '/api/sites', { ...siteSettings, messengers })).json<Site>()
    const asking = (path: string) => ask('GET', `/v1/${key}${path}`, { headers: { origin: shop } })
    const [place] = (await (await asking('')).json<PublicSite>()).elsewhere!
    expect(place).toEqual({ to: 'line', id: '@suk', href: 'https://line.me/R/oaMessage/%40suk/?', takesWords: true })
    const code = await asking('/qr?to=line&words=About%20T2DD-GKZF')
    expect([code.status, (await code.json<QrCode>()).size > 20]).toEqual([200, true])
    expect((await asking('/qr?to=telegram')).status).toBe(400)
    const elsewhere = await ask('GET', `/v1/${key}/qr?to=line`, { headers: { origin: 'https://other.example' } })
    expect(elsewhere.status).toBe(403)
  })

  it('asks what was published last, and tells whoever publishes at the same moment', async () => {
    const { id, key } = await (await setting('POST', '/api/sites', siteSettings)).json<Site>()
    const path = `/api/sites/${id}/flows`
    const shownFlow = async () => {
      const answer = await ask('GET', `/v1/${key}?language=th`, { headers: { origin: shop } })
      return (await answer.json<PublicSite>()).flow
    }
    expect(await shownFlow()).toBe(null)
    const [one, other] = await Promise.all([
      setting('POST', path, { after: 0, flow }),
      setting('POST', path, { after: 0, flow: { ...flow, line: 10 } }),
    ])
    expect(new Set([one.status, other.status])).toEqual(new Set([201, 409]))
    const published = await (await ask('GET', path, { cookie: cookies.get('admin')! })).json<PublishedFlow>()
    expect(published.version).toBe(1)
    expect(await shownFlow()).toEqual(publicFlow(1, published.flow!, 'th', 'en'))
    expect((await setting('POST', path, { after: 1, flow: null })).status).toBe(201)
    expect(await shownFlow()).toBe(null)
    // What was answered once can be read for ever.
    const first = await ask('GET', `${path}/1`, { cookie: cookies.get('assistant')! })
    expect(await first.json()).toEqual(published)
  })

  it('keeps what somebody works on, however unfinished, until it is published or thrown away', async () => {
    const { id } = await (await setting('POST', '/api/sites', siteSettings)).json<Site>()
    const path = `/api/sites/${id}/flows`
    const work = async () => (await ask('GET', `${path}/work`, { cookie: cookies.get('admin')! })).json<FlowWork>()
    const keep = (after: number, draft: FlowDraft) => setting('PUT', `${path}/draft`, { after, from: 0, draft })
    const unfinished: FlowDraft = {
      line: null,
      questions: [
        {
          id: 'size',
          ask: {},
          required: true,
          when: [],
          mustHave: false,
          kind: 'number',
          least: null,
          most: null,
          bands: [],
        },
      ],
    }
    expect(await work()).toEqual({ newest: { version: 0, flow: null }, draft: null, versions: [] })
    const { revision: first } = await (await keep(0, unfinished)).json<{ revision: number }>()
    expect((await keep(0, flow)).status).toBe(409)
    const { revision } = await (await keep(first, flow)).json<{ revision: number }>()
    expect(revision).toBeGreaterThan(first)
    expect((await work()).draft).toMatchObject({ revision, from: 0, draft: flow, by: 'Wipa admin' })

    // Whoever publishes at the same moment and loses takes nobody's draft away.
    expect((await setting('POST', path, { after: 3, flow, draft: revision })).status).toBe(409)
    expect((await work()).draft).not.toBe(null)
    expect((await setting('POST', path, { after: 0, flow, draft: revision })).status).toBe(201)
    expect(await work()).toMatchObject({
      newest: { version: 1 },
      draft: null,
      versions: [{ version: 1, by: 'Wipa admin', questions: flow.questions.length }],
    })
    // Nor who publishes or throws away what somebody else went on with meanwhile; an old revision never comes back.
    const { revision: next } = await (await keep(0, unfinished)).json<{ revision: number }>()
    expect(next).toBeGreaterThan(revision)
    expect((await setting('POST', path, { after: 1, flow, draft: revision })).status).toBe(201)
    expect((await setting('DELETE', `${path}/draft`, { revision })).status).toBe(409)
    expect((await work()).draft).toMatchObject({ revision: next })
    expect((await setting('DELETE', `${path}/draft`, { revision: next })).status).toBe(200)
    expect((await work()).draft).toBe(null)
  })

  it('is not published with a flow that leads nowhere, and is told where', async () => {
    const questions = [{ ...flow.questions[0], when: [{ question: 'later', is: ['x'] }] }]
    const answer = await setting('POST', `/api/sites/${workspace.site}/flows`, {
      after: 1,
      flow: { line: 0, questions },
    })
    expect([answer.status, (await answer.json<{ field: string }>()).field]).toEqual([
      400,
      'flow.questions.0.when.0.question',
    ])
  })

  it('keeps both changes when two people change it at the same moment, or tells one of them', async () => {
    const made = await (await setting('POST', '/api/sites', siteSettings)).json<Site>()
    const answers = await Promise.all([
      setting('PATCH', `/api/sites/${made.id}`, { name: 'One' }),
      setting('PATCH', `/api/sites/${made.id}`, { responsible: 'Two' }),
    ])
    const listed = await (await ask('GET', '/api/sites', { cookie: cookies.get('owner')! })).json<{ sites: Site[] }>()
    const now = listed.sites.find((one) => one.id === made.id)!
    const [name, responsible] = answers.map((answer) => answer.status)
    expect([name === 200, responsible === 200]).toEqual([now.name === 'One', now.responsible === 'Two'])
    expect([200, 409]).toEqual(expect.arrayContaining([name, responsible]))
  })
})
