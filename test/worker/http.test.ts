/** What stands before the routes: keys, origins, bodies, headers, and what is said when something is wrong. */
import { createScheduledController } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { problems } from '../../shared/schema/problem.ts'
import type { ProblemCode } from '../../shared/schema/problem.ts'
import worker from '../../worker/index.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { readSiteKey, siteKeyOf } from '../../worker/site-key.ts'
import { ask, consoleOrigin } from './fixtures/ask.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, ownAddress, services, shop, signIn } from './fixtures/workspace.ts'
import type { TestWorkspace } from './fixtures/workspace.ts'

interface ProblemBody {
  type: string
  code: ProblemCode
  title: string
  status: number
  field?: string
  detail?: string
  request: string
}

const problemOf = (answer: Response) => answer.json<ProblemBody>()

let workspace: TestWorkspace
let cookie: string
beforeAll(async () => {
  workspace = await makeWorkspace()
  cookie = await signIn(await makeMember(workspace, 'owner'))
})

/** Counts how often a Desk is looked up. */
function countingDesks() {
  const woken: string[] = []
  const DESK = {
    idFromName: (name: string) => {
      woken.push(name)
      return env.DESK.idFromName(name)
    },
    get: (id: DurableObjectId) => env.DESK.get(id),
  } as unknown as typeof env.DESK
  return { woken, env: { DESK } }
}

describe('a site key', () => {
  it('is the same every time and names workspace and site', () => {
    const { id, site, key } = workspace
    expect(siteKeyOf(id, site, services.secret)).toBe(key)
    expect(key).toMatch(/^[\w-]{56}$/)
    expect(readSiteKey(key, services.secret)).toEqual({ workspace: id, site })
    expect(readSiteKey(key, 'another-secret-another-secret-another-secret')).toBeNull()
  })

  it('for pages that are being tried is another one, and says so', () => {
    const { id, site, key } = workspace
    const test = siteKeyOf(id, site, services.secret, true)
    expect(test).toMatch(/^[\w-]{56}$/)
    expect(test).not.toBe(key)
    expect(readSiteKey(test, services.secret)).toEqual({ workspace: id, site, test: true })
  })

  it('that is made up or altered in any one character wakes no Desk', async () => {
    const { woken, env } = countingDesks()
    const { key } = workspace
    const altered = Array.from(key, (char, at) => key.slice(0, at) + (char === 'A' ? 'B' : 'A') + key.slice(at + 1))
    for (const made of [...altered, 'x', key.slice(1), `${key}A`, 'A'.repeat(56), encodeURIComponent('ก'.repeat(56))]) {
      const answer = await ask('GET', `/v1/${made}`, { env, headers: { origin: shop } })
      expect([made, answer.status]).toEqual([made, 404])
    }
    expect(woken).toEqual([])
    expect((await ask('GET', `/v1/${key}`, { env, headers: { origin: shop } })).status).toBe(200)
    expect(woken).toEqual([workspace.id])
  })

  it('of a workspace that was never founded is answered like one that is made up', async () => {
    const never = siteKeyOf(services.newId(), services.newId(), services.secret)
    const shown = await Promise.all(
      [never, 'A'.repeat(56)].map(async (key) => {
        const answer = await ask('GET', `/v1/${key}`, { headers: { origin: shop } })
        const { request: _, ...body } = await problemOf(answer)
        return { status: answer.status, body, headers: [...answer.headers] }
      }),
    )
    expect(shown[1]).toEqual(shown[0])
  })
})

describe('a visitor’s token', () => {
  const digit = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ'
  it.each([
    ['none', undefined],
    ['empty', 'Bearer '],
    ['short', `Bearer ${digit.slice(1)}`],
    ['long', `Bearer ${digit}x`],
    ['of other characters', `Bearer ${digit.slice(1)}=`],
    ['of another scheme', `Basic ${digit}`],
    ['two of them', `Bearer ${digit}, Bearer ${digit}`],
  ])('%s opens nothing', async (_, authorization) => {
    const visitor = makeVisitor(workspace)
    const answer = await visitor.ask('POST', '/inquiries', { body: newInquiry(), headers: { authorization } })
    expect([answer.status, (await problemOf(answer)).code]).toEqual([401, 'unauthenticated'])
  })

  it('is bound to the site: the same token is somebody else on another', async () => {
    const other = await makeWorkspace()
    const { token } = makeVisitor(workspace)
    const headers = { origin: shop, authorization: `Bearer ${token}` }
    const inquiry = newInquiry()
    expect((await ask('POST', `/v1/${workspace.key}/inquiries`, { body: inquiry, headers })).status).toBe(201)
    expect((await ask('GET', `/v1/${workspace.key}/inquiries/${inquiry.id}`, { headers })).status).toBe(200)
    expect((await ask('GET', `/v1/${other.key}/inquiries/${inquiry.id}`, { headers })).status).toBe(404)
  })
})

describe('a page of another origin', () => {
  it('gets its preflight answered, which grants nothing', async () => {
    const answer = await ask('OPTIONS', `/v1/${workspace.key}/inquiries`, {
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(answer.status).toBe(204)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': 'https://evil.example',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization, content-type',
      vary: 'Origin',
    })
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
  })

  it.each([
    'https://evil.example',
    'https://shop.example.evil.example',
    'https://evil-shop.example',
    'http://shop.example',
    'https://shop.example:8443',
    'https://SHOP.example',
    'https://shop.example/',
    'https://user@shop.example',
    'null',
    'file://',
  ])('%s is refused and may not read the refusal', async (origin) => {
    const visitor = makeVisitor(workspace, origin)
    for (const answer of [
      await visitor.ask('GET', ''),
      await visitor.ask('POST', '/inquiries', { body: newInquiry() }),
    ]) {
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null])
      expect(answer.headers.get('vary')).toContain('Origin')
    }
  })

  it('on the list may read every answer, refusals and Retry-After included', async () => {
    const visitor = makeVisitor(workspace)
    const answers = [
      await visitor.ask('GET', ''),
      await visitor.ask('POST', '/inquiries', { body: newInquiry() }),
      await visitor.ask('POST', '/inquiries', { body: {} }),
      await visitor.ask('GET', `/inquiries/${services.newId()}`),
      await visitor.ask('GET', `/inquiries/${services.newId()}`, { headers: { authorization: undefined } }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([200, 201, 400, 404, 401])
    for (const answer of answers) {
      expect(answer.headers.get('access-control-allow-origin')).toBe(shop)
      expect(answer.headers.get('access-control-expose-headers')).toBe('Retry-After')
    }
  })

  it('is refused while the site’s list is empty', async () => {
    const closed = await makeWorkspace({ origins: [] })
    expect((await makeVisitor(closed).ask('GET', '')).status).toBe(403)
  })

  it('may not read anything of the members’ side', async () => {
    const answer = await ask('GET', '/api/me', { cookie, headers: { origin: 'https://evil.example' } })
    expect(answer.headers.has('access-control-allow-origin')).toBe(false)
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    const preflight = await ask('OPTIONS', '/api/me', { headers: { origin: 'https://evil.example' } })
    expect([preflight.status, preflight.headers.has('access-control-allow-origin')]).toEqual([403, false])
  })
})

describe('acting with a member’s cookie', () => {
  const unsafe: [string, string, unknown][] = [
    ['POST', '/api/set-up', {}],
    ['POST', '/api/auth/sign-in/email', { email: 'nobody@suk.example', password: 'wrong wrong wrong' }],
    ['POST', '/api/auth/sign-out', {}],
    ['POST', '/api/auth/revoke-session', {}],
    ['POST', '/api/auth/change-password', {}],
    ['POST', '/api/invitations', {}],
    ['POST', '/api/tickets', {}],
    ['POST', '/api/commands', {}],
    ['POST', '/api/members', {}],
    ['PATCH', '/api/members/x', {}],
    ['POST', '/api/sites', {}],
    ['PATCH', '/api/sites/x', {}],
    ['DELETE', '/api/members/x', undefined],
    ['PUT', '/api/anything', {}],
  ]
  const foreign: [string, Record<string, string | undefined>][] = [
    ['no origin at all', { origin: undefined }],
    ['another origin', { origin: 'https://evil.example' }],
    ['the opaque origin', { origin: 'null' }],
    ['another port', { origin: 'http://localhost:8788' }],
    ['another scheme', { origin: 'https://localhost:8787' }],
    ['a longer host', { origin: `${consoleOrigin}.evil.example` }],
    ['a sibling of the same site', { origin: 'http://shop.localhost:8787', 'sec-fetch-site': 'same-site' }],
    ['across sites, whatever the origin says', { 'sec-fetch-site': 'cross-site' }],
    ['from the address bar, without an origin', { origin: undefined, 'sec-fetch-site': 'none' }],
  ]
  it.each(foreign)('from %s is refused on every address', async (_, headers) => {
    for (const [method, path, body] of unsafe) {
      const answer = await ask(method, path, { cookie, body, headers })
      expect([method, path, answer.status, (await problemOf(answer)).code]).toEqual([
        method,
        path,
        403,
        'origin-not-allowed',
      ])
    }
    const socket = await ask('GET', '/api/socket', {
      cookie,
      headers: { ...headers, upgrade: 'websocket', 'sec-websocket-protocol': 'foyer.1, ticket.x' },
    })
    expect(socket.status).toBe(403)
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
    '',
  ])('as %s is refused, though it came from our own origin', async (type) => {
    for (const path of ['/api/tickets', '/api/auth/sign-out', '/api/auth/sign-in/email', '/api/set-up']) {
      const answer = await ask('POST', path, { cookie, raw: '{}', headers: { 'content-type': type } })
      expect([path, answer.status, (await problemOf(answer)).code]).toEqual([path, 415, 'wrong-content-type'])
    }
    expect((await ask('GET', '/api/me', { cookie })).status).toBe(200)
  })

  it('is let through by the browser’s word or by the exact origin', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'same-origin', origin: undefined },
      { 'sec-fetch-site': 'same-origin' },
      {},
      { 'content-type': 'Application/JSON; charset=utf-8' },
    ]) {
      expect((await ask('POST', '/api/tickets', { cookie, body: {}, headers })).status).toBe(201)
    }
  })
})

describe('a body', () => {
  const posting = (raw: BodyInit, headers: Record<string, string> = {}) =>
    makeVisitor(workspace).ask('POST', '/inquiries', { raw, headers })

  it('of more than 32 KiB is refused while it streams in, whatever length it declares', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 4096
        controller.enqueue(new Uint8Array(4096).fill(0x20))
      },
    })
    const answer = await posting(endless)
    expect([answer.status, (await problemOf(answer)).code]).toEqual([413, 'too-large'])
    expect(sent).toBeLessThan(3 * 32_768)
    expect((await posting(JSON.stringify(newInquiry('x'.repeat(40_000))))).status).toBe(413)
  })

  it.each<[string, BodyInit, string]>([
    ['nothing', '', ''],
    ['half a body', '{"id":', ''],
    ['no object', '[]', ''],
    ['null', 'null', ''],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), ''],
    ['ten thousand levels', '['.repeat(10_000), ''],
    ['a foreign field', JSON.stringify({ ...newInquiry(), workspace: 'x' }), 'workspace'],
    ['__proto__', `{"__proto__":{"admin":true},${JSON.stringify(newInquiry()).slice(1)}`, '__proto__'],
    ['a column of ours', JSON.stringify({ ...newInquiry(), created_at: 1 }), 'created_at'],
    ['no id', JSON.stringify({ ...newInquiry(), id: undefined }), 'id'],
    ['an id of another kind', JSON.stringify({ ...newInquiry(), id: crypto.randomUUID() }), 'id'],
    ['only spaces for a question', JSON.stringify(newInquiry(' \n\u0000 ')), 'question'],
    ['a list for a text', JSON.stringify({ ...newInquiry(), question: ['x'] }), 'question'],
    [
      'a wrong address',
      JSON.stringify({ ...newInquiry(), contact: { fullName: 'x', address: { kind: 'email', value: 'x@' } } }),
      'contact.address.value',
    ],
    [
      'a name that is too long',
      JSON.stringify({ ...newInquiry(), contact: { ...newInquiry().contact, fullName: 'x'.repeat(81) } }),
      'contact.fullName',
    ],
  ])('with %s is refused and the field is named', async (_, raw, field) => {
    const answer = await posting(raw)
    const body = await problemOf(answer)
    expect([answer.status, body.code, body.field ?? '']).toEqual([400, 'invalid-input', field])
  })

  it('is asked for as what it is: parameters too', async () => {
    const visitor = makeVisitor(workspace)
    const inquiry = newInquiry()
    await visitor.ask('POST', '/inquiries', { body: inquiry })
    for (const [query, field] of [
      ['after=-1', 'after'],
      ['after=x', 'after'],
      ['after=1e3', 'after'],
      ['wait=yes', 'wait'],
    ] as const) {
      const answer = await visitor.ask('GET', `/inquiries/${inquiry.id}?${query}`)
      expect([answer.status, (await problemOf(answer)).field]).toEqual([400, field])
    }
  })
})

describe('every answer', () => {
  it('says it is data: not to be kept, guessed at, framed or passed on', async () => {
    const answers = [
      await makeVisitor(workspace).ask('GET', ''),
      await ask('GET', '/v1/none'),
      await ask('GET', '/api/me', { cookie }),
      await ask('GET', '/api/me'),
      await ask('GET', '/api/nothing'),
      await ask('POST', '/api/tickets', { headers: { origin: undefined } }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 200, 401, 404, 403])
    for (const answer of answers) {
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
      })
    }
  })

  it('that is a problem has the form of RFC 9457 and an id of its own', async () => {
    const answers = [await ask('GET', '/api/nothing'), await ask('GET', '/api/me'), await ask('GET', '/v1/none')]
    const ids = new Set<string>()
    for (const answer of answers) {
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      const { type, code, title, status, request } = await problemOf(answer)
      expect({ type, title, status }).toEqual({ type: `urn:foyer:problem:${code}`, ...problems[code] })
      expect(answer.status).toBe(status)
      ids.add(request)
    }
    expect(ids.size).toBe(3)
  })

  it('outside the inventory is a plain 404, with better-auth’s own addresses among them', async () => {
    for (const [method, path] of [
      ['POST', '/api/auth/sign-up/email'],
      ['GET', '/api/auth/get-session'],
      ['POST', '/api/auth/update-user'],
      ['POST', '/api/auth/delete-user'],
      ['POST', '/api/auth/request-password-reset'],
      ['POST', '/api/auth/sign-in/social'],
      ['GET', '/api/auth/ok'],
      ['GET', '/api/auth/error'],
      ['GET', '/api/cron'],
      ['GET', '/.env'],
      ['GET', '/v1'],
      ['DELETE', `/api/sites/${services.newId()}`],
    ] as const) {
      const answer = await ask(method, path, method === 'GET' ? { cookie } : { cookie, body: {} })
      expect([path, answer.status]).toEqual([path, 404])
    }
  })
})

describe('when something is away', () => {
  const failing = (message: string) => ({
    DB: new Proxy(services.db, {
      get: (db, name) =>
        name === 'prepare' || name === 'batch'
          ? () => {
              throw new Error(message)
            }
          : Reflect.get(db, name),
    }),
  })

  it('the record: members are told to try again, with the time, and visitors do not notice', async () => {
    const visitor = makeVisitor(workspace)
    expect((await visitor.ask('GET', '')).status).toBe(200)
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
    const away = failing('D1_ERROR: Network connection lost.')
    const asked = [
      await ask('GET', '/api/me', { cookie, env: away }),
      await ask('GET', '/api/members', { cookie, env: away }),
      await ask('GET', '/api/set-up', { env: away }),
      await ask('POST', '/api/commands', { cookie, body: {}, env: away }),
      await ask('GET', `/api/invitations/${'A'.repeat(43)}`, { env: away, address: ownAddress() }),
      await ask('POST', '/api/auth/sign-in/email', {
        body: { email: 'wipa@suk.example', password: 'wrong wrong wrong' },
        env: away,
        address: ownAddress(),
      }),
    ]
    for (const answer of asked) {
      expect([answer.status, (await problemOf(answer)).code]).toEqual([503, 'record-away'])
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect((await visitor.ask('POST', '/inquiries', { body: newInquiry(), env: away })).status).toBe(201)
    expect(quiet).toHaveBeenCalled()
    quiet.mockRestore()
  })

  it('a Desk that is overloaded: nothing is lost, try again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
    const DESK = {
      idFromName: (name: string) => env.DESK.idFromName(name),
      get: () =>
        new Proxy(
          {},
          {
            get: () => () =>
              Promise.reject(Object.assign(new Error('Durable Object is overloaded'), { overloaded: true })),
          },
        ),
    } as unknown as typeof env.DESK
    const answer = await makeVisitor(workspace).ask('POST', '/inquiries', { body: newInquiry(), env: { DESK } })
    expect([answer.status, (await problemOf(answer)).code]).toEqual([503, 'desk-overloaded'])
    expect(answer.headers.get('access-control-allow-origin')).toBe(shop)
    quiet.mockRestore()
  })

  it('a variable: the log names it, the answer does not', async () => {
    const lines: string[] = []
    const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line))
    const answer = await ask('GET', '/api/me', { env: { FOYER_SECRET: 'canary-short' } })
    spy.mockRestore()
    expect([answer.status, (await problemOf(answer)).code]).toEqual([500, 'internal'])
    expect(lines.join()).toContain('FOYER_SECRET')
    expect(lines.join()).not.toContain('canary')
  })

  it('our own sense: a plain 500 with an id, and a log line with the same id and nothing of what was typed', async () => {
    const lines: string[] = []
    const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line))
    const secret = 'canary-4711 wipa@canary.example'
    const answer = await ask('GET', `/api/invitations/${'B'.repeat(43)}`, {
      env: failing(`D1_ERROR: near "${secret}": syntax error: SQLITE_ERROR`),
      headers: { 'user-agent': secret, referer: `https://canary.example/?${secret}` },
      address: ownAddress(),
    })
    spy.mockRestore()
    const text = await answer.text()
    const body = JSON.parse(text) as ProblemBody
    expect([answer.status, body.code]).toEqual([500, 'internal'])
    expect(text).not.toMatch(/canary|SQLITE|\bat /)
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 'error',
      request: body.request,
      route: '/api/invitations/:token',
    })
    expect(lines[0]).not.toMatch(/canary|BBBB|4711/)
  })
})

describe('the worker', () => {
  it('answers over its real way in', async () => {
    const answer = await (exports as unknown as { default: Fetcher }).default.fetch(
      new Request(`${consoleOrigin}/v1/${workspace.key}`, { headers: { origin: shop } }),
    )
    expect(await answer.json()).toMatchObject({ name: 'Suk Shop', attended: false })
  })

  it('rings every Desk by the clock, and one that fails does not keep it from the others', async () => {
    const places = [await makeWorkspace(), await makeWorkspace(), await makeWorkspace()]
    const rung: string[] = []
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
    const DESK = {
      idFromName: (name: string) => ({ name }),
      get: ({ name }: { name: string }) => ({
        tick: async () => {
          rung.push(name)
          if (name === places[0]!.id) throw new Error('broken')
        },
      }),
    } as unknown as typeof env.DESK
    // Other tests have left so many that not all are visited in one minute.
    for (let minute = 0; minute < 10; minute++) {
      const controller = createScheduledController({ scheduledTime: new Date(minute * 60_000), cron: '* * * * *' })
      await worker.scheduled(controller, { ...env, DESK })
    }
    expect(rung).toEqual(expect.arrayContaining(places.map((place) => place.id)))
    quiet.mockRestore()
  })

  it('gets round to every Desk when there are many', async () => {
    const many = Array.from({ length: 250 }, () => services.newId())
    await batch(services.db, [
      sql`INSERT INTO workspace (id, name, zone, created_at) SELECT value, 'x', 'UTC', 0 FROM json_each(${JSON.stringify(many)})`,
      sql`INSERT INTO desk (workspace) SELECT value FROM json_each(${JSON.stringify(many)})`,
    ])
    const rung = new Set<string>()
    // Desks of other tests have something open, and are rung each time.
    const notice = (name: string) => void (many.includes(name) && rung.add(name))
    const DESK = {
      idFromName: (name: string) => ({ name }),
      get: ({ name }: { name: string }) => ({ tick: async () => notice(name) }),
    } as unknown as typeof env.DESK
    for (let minute = 0; minute < 10; minute++) {
      const before = rung.size
      const controller = createScheduledController({ scheduledTime: new Date(minute * 60_000) })
      await worker.scheduled(controller, { ...env, DESK })
      expect(rung.size - before).toBeLessThan(130)
    }
    expect(many.filter((id) => !rung.has(id))).toEqual([])
  })
})
