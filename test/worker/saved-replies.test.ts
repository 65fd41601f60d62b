/** Saved replies in the record: who reads and writes whose, what happens at once, and how their uses are counted. */
import { beforeAll, describe, expect, it } from 'vitest'
import { limits, spans } from '../../shared/limits.ts'
import type { Role } from '../../shared/schema/member.ts'
import type { ReplyToKeep, SavedReplies, Whose } from '../../shared/schema/saved-reply.ts'
import { sweepReplies } from '../../worker/record/saved-replies.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const roles = ['owner', 'admin', 'manager', 'assistant', 'analyst'] as const

let workspace: TestWorkspace
let foreign: TestWorkspace
let colleague: TestMember
let otherTeam: string
const members = new Map<Role, TestMember>()
const cookies = new Map<Role, string>()

beforeAll(async () => {
  workspace = await makeWorkspace()
  foreign = await makeWorkspace()
  otherTeam = services.newId()
  colleague = await makeMember(workspace, 'assistant')
  await batch(services.db, [
    sql`INSERT INTO team (workspace, id, name, function, created_at)
        VALUES (${workspace.id}, ${otherTeam}, 'Canary sales', 'sales', 0)`,
  ])
  for (const role of roles) {
    const member = await makeMember(workspace, role)
    members.set(role, member)
    cookies.set(role, await signIn(member))
  }
})

const cookieOf = (role: Role) => cookies.get(role)!
const mine = { kind: 'mine' } as const
const everyone = { kind: 'everyone' } as const
const ofTeam = (team: string) => ({ kind: 'team', team }) as const

/** A word that no other test has. */
let words = 0
const word = () => `w${++words}`

const wish = (part: Partial<ReplyToKeep> = {}): ReplyToKeep => ({
  whose: mine,
  shortcut: word(),
  title: 'Greeting',
  texts: { en: 'Hello {name}.' },
  revision: 0,
  ...part,
})

const list = async (role: Role) =>
  (await ask('GET', '/api/saved-replies', { cookie: cookieOf(role) })).json<SavedReplies>()
const put = (role: Role, id: string, body: object) =>
  ask('PUT', `/api/saved-replies/${id}`, { cookie: cookieOf(role), body })
const remove = (role: Role, id: string, revision = 1) =>
  ask('DELETE', `/api/saved-replies/${id}`, { cookie: cookieOf(role), body: { revision } })
const use = (role: Role, id: string, message = services.newId()) =>
  ask('POST', `/api/saved-replies/${id}/uses`, { cookie: cookieOf(role), body: { message } })

async function kept(role: Role, part: Partial<ReplyToKeep> = {}): Promise<{ id: string; wish: ReplyToKeep }> {
  const id = services.newId()
  const made = wish(part)
  const answer = await put(role, id, made)
  expect([answer.status, await answer.json()]).toEqual([200, { revision: 1 }])
  return { id, wish: made }
}

const found = async (role: Role, id: string) => (await list(role)).replies.find((reply) => reply.id === id)

async function refused(answer: Response): Promise<[status: number, code: string, field?: string]> {
  const { code, field } = await answer.json<{ code: string; field?: string }>()
  return field === undefined ? [answer.status, code] : [answer.status, code, field]
}

describe('whose replies', () => {
  const objects = ['own', 'colleague', 'own team', 'other team', 'everyone', 'other workspace'] as const
  type Thing = (typeof objects)[number]

  /** Puts one into the record, past all routes. */
  async function standing(thing: Thing, role: Role): Promise<{ id: string; title: string; whose: Whose }> {
    const id = services.newId()
    const title = `Canary ${id}`
    const [whose, owner] = {
      own: [mine, members.get(role)!.id] as const,
      colleague: [mine, colleague.id] as const,
      'own team': [ofTeam(workspace.team), workspace.team] as const,
      'other team': [ofTeam(otherTeam), otherTeam] as const,
      everyone: [everyone, ''] as const,
      'other workspace': [everyone, ''] as const,
    }[thing]
    const place = thing === 'other workspace' ? foreign.id : workspace.id
    await batch(services.db, [
      sql`INSERT INTO saved_reply (workspace, id, whose, owner, shortcut, title, texts, revision, changed_by, changed_at)
          VALUES (${place}, ${id}, ${whose.kind}, ${owner}, ${word()}, ${title}, '{"en":"Hello"}', 1, ${colleague.id}, 0)`,
    ])
    return { id, title, whose }
  }

  // One column for each of the objects above: listed, used, changed where it is, taken for oneself, removed.
  // oxfmt-ignore
  const expected: Record<Role, { listed: boolean[]; used: number[]; changed: number[]; taken: number[]; removed: number[] }> = {
    owner: {
      listed: [true, false, true, true, true, false],
      used: [200, 404, 200, 200, 200, 404], changed: [200, 404, 200, 200, 200, 404],
      taken: [200, 404, 200, 200, 200, 404], removed: [200, 404, 200, 200, 200, 404],
    },
    admin: {
      listed: [true, false, true, true, true, false],
      used: [200, 404, 200, 200, 200, 404], changed: [200, 404, 200, 200, 200, 404],
      taken: [200, 404, 200, 200, 200, 404], removed: [200, 404, 200, 200, 200, 404],
    },
    manager: {
      listed: [true, false, true, false, true, false],
      used: [200, 404, 200, 404, 200, 404], changed: [200, 404, 200, 400, 403, 403],
      taken: [200, 404, 200, 404, 403, 404], removed: [200, 404, 200, 404, 403, 404],
    },
    assistant: {
      listed: [true, false, true, false, true, false],
      used: [200, 404, 200, 404, 200, 404], changed: [200, 404, 403, 400, 403, 403],
      taken: [200, 404, 403, 404, 403, 404], removed: [200, 404, 403, 404, 403, 404],
    },
    analyst: {
      listed: [true, false, true, false, true, false],
      used: [200, 404, 200, 404, 200, 404], changed: [200, 404, 403, 400, 403, 403],
      taken: [200, 404, 403, 404, 403, 404], removed: [200, 404, 403, 404, 403, 404],
    },
  }

  const each = objects.flatMap((thing, at) => roles.map((role) => ({ thing, role, at })))

  it.each(each)('$role: $thing', async ({ thing, role, at }) => {
    const { listed, used, changed, taken, removed } = expected[role]
    const { id, title, whose } = await standing(thing, role)
    const seen = await list(role)
    expect(seen.replies.some((reply) => reply.id === id)).toBe(listed[at])
    expect(JSON.stringify(seen).includes(title)).toBe(listed[at])

    const answers: string[] = []
    const status = async (answer: Response) => {
      answers.push(await answer.text())
      return answer.status
    }
    const tries = [
      [used[at], await status(await use(role, id))],
      [changed[at], await status(await put(role, id, wish({ whose, revision: 1 })))],
    ]
    const another = await standing(thing, role)
    tries.push([taken[at], await status(await put(role, another.id, wish({ revision: 1 })))])
    const third = await standing(thing, role)
    tries.push([removed[at], await status(await remove(role, third.id))])
    expect(tries.map(([, got]) => got)).toEqual(tries.map(([wanted]) => wanted))
    expect(answers.join().includes('Canary')).toBe(false)

    const after = async (which: string) =>
      services.db
        .prepare('SELECT title, uses, removed_at AS removedAt FROM saved_reply WHERE id = ?')
        .bind(which)
        .first<{ title: string; uses: number; removedAt: number | null }>()
    expect((await after(id))!.title).toBe(changed[at] === 200 ? 'Greeting' : title)
    expect((await after(id))!.uses).toBe(used[at] === 200 ? 1 : 0)
    expect((await after(another.id))!.title).toBe(taken[at] === 200 ? 'Greeting' : another.title)
    expect((await after(third.id))!.removedAt !== null).toBe(removed[at] === 200)
  })

  it('are named to whoever reads them, and teams of others are not', async () => {
    const named = async (role: Role) =>
      (await list(role)).owners.map(({ whose, name, mayWrite }) => [whose.kind, name, mayWrite])
    const [team, other] = ['Support', 'Canary sales']
    const all = [
      ['mine', null, true],
      ['team', team, true],
      ['team', other, true],
      ['everyone', null, true],
    ]
    const read = (writesTeam: boolean) => [
      ['mine', null, true],
      ['team', team, writesTeam],
      ['everyone', null, false],
    ]
    expect(await named('owner')).toEqual(all)
    expect(await named('admin')).toEqual(all)
    expect(await named('manager')).toEqual(read(true))
    expect(await named('assistant')).toEqual(read(false))
    expect(await named('analyst')).toEqual(read(false))
  })
})

describe('keeping a reply', () => {
  it('has it at once, canonical, with what it is filled in with', async () => {
    const { id } = await kept('assistant', {
      shortcut: ' HÉLLO ',
      title: ' Say \n hello ',
      texts: { th: ' สวัสดี {address-as}\r\nค่ะ ' },
    })
    const answer = await list('assistant')
    expect(answer.replies.find((reply) => reply.id === id)).toEqual({
      id,
      whose: mine,
      shortcut: 'héllo',
      title: 'Say hello',
      texts: { th: 'สวัสดี {address-as}\nค่ะ' },
      revision: 1,
      uses: 0,
      usedAt: null,
    })
    expect(answer.sites).toEqual([{ id: workspace.site, name: 'Suk Shop', language: 'en' }])
  })

  it.each([
    [{ shortcut: 'two words' }, 'shortcut', 'must be one word, like hello'],
    [{ shortcut: '/hello' }, 'shortcut', 'must be one word, like hello'],
    [{ shortcut: 'x'.repeat(33) }, 'shortcut', 'must not be longer than 32 characters'],
    [{ title: ' ' }, 'title', 'must not be empty'],
    [{ texts: {} }, 'texts', 'must be worded in at least one language'],
    [{ texts: { en: 'Hello {nmae}, from {site}.' } }, 'texts.en', 'has {nmae}, which is no variable'],
    [{ texts: { en: 'Hello.', th: '{}' } }, 'texts.th', 'has {}, which is no variable'],
    [{ texts: { xx: 'Hello.' } }, 'texts.xx', undefined],
    [{ texts: { en: 'x'.repeat(limits.message + 1) } }, 'texts.en', 'must not be longer than 4000 characters'],
    [{ owner: 'somebody' }, 'owner', undefined],
    [{ whose: { kind: 'mine', member: 'somebody' } }, 'whose.member', undefined],
  ])('names what is wrong with %j', async (part, field, detail) => {
    const answer = await put('owner', services.newId(), wish(part as Partial<ReplyToKeep>))
    const problem = await answer.json<{ field: string; detail: string }>()
    expect([answer.status, problem.field]).toEqual([400, field])
    if (detail !== undefined) expect(problem.detail).toBe(detail)
  })

  it('tells whoever saw an older one, and changes nothing then', async () => {
    const { id, wish: made } = await kept('owner', { whose: everyone })
    expect((await put('admin', id, { ...made, title: 'Newer', revision: 1 })).status).toBe(200)
    expect(await refused(await put('owner', id, { ...made, title: 'Older', revision: 1 }))).toEqual([
      409,
      'stale-version',
    ])
    expect(await refused(await remove('owner', id, 1))).toEqual([409, 'stale-version'])
    expect(await found('owner', id)).toMatchObject({ title: 'Newer', revision: 2 })
  })

  it('answers again alike what it has done already: the answer may have been lost', async () => {
    const { id, wish: made } = await kept('assistant')
    for (const revision of [0, 1, 1]) {
      const answer = await put('assistant', id, { ...made, revision })
      expect([answer.status, await answer.json()]).toEqual([200, { revision: revision + 1 }])
    }
    expect((await found('assistant', id))!.revision).toBe(2)
  })

  it('has each shortcut once of an owner, and of as many owners as want it', async () => {
    const { id, wish: made } = await kept('manager')
    const again = wish({ shortcut: made.shortcut.toUpperCase() })
    expect(await refused(await put('manager', services.newId(), again))).toEqual([409, 'already-exists', 'shortcut'])
    const second = await kept('manager')
    const changed = { ...second.wish, shortcut: made.shortcut, revision: 1 }
    expect(await refused(await put('manager', second.id, changed))).toEqual([409, 'already-exists', 'shortcut'])
    await kept('assistant', { shortcut: made.shortcut })
    await kept('manager', { shortcut: made.shortcut, whose: ofTeam(workspace.team) })
    // One that is removed keeps it for nobody.
    expect((await remove('manager', id)).status).toBe(200)
    expect((await put('manager', second.id, changed)).status).toBe(200)
  })

  it('has no id of somebody else’s that one does not see', async () => {
    const { id } = await kept('assistant')
    expect(await refused(await put('owner', id, wish()))).toEqual([409, 'id-reused', 'id'])
    expect((await found('assistant', id))!.title).toBe('Greeting')
  })

  it('ends at so many of an owner', async () => {
    const many = await makeMember(workspace, 'assistant')
    cookies.set('analyst', await signIn(many))
    for (let count = 0; count < limits.savedReplies; count += 1) await kept('analyst')
    expect(await refused(await put('analyst', services.newId(), wish()))).toEqual([413, 'too-large'])
    cookies.set('analyst', await signIn(members.get('analyst')!))
  })
})

describe('removing a reply', () => {
  it('can be taken back, with its count; until it is swept', async () => {
    const { id, wish: made } = await kept('assistant')
    await use('assistant', id)
    const removed = await (await remove('assistant', id)).json<{ revision: number }>()
    expect(await found('assistant', id)).toBeUndefined()
    expect(await refused(await remove('assistant', id, 1))).toEqual([409, 'stale-version'])
    expect((await put('assistant', id, { ...made, ...removed })).status).toBe(200)
    expect(await found('assistant', id)).toMatchObject({ title: 'Greeting', uses: 1, revision: 3 })
    await remove('assistant', id, 3)
    await batch(services.db, sweepReplies(services.now() - spans.savedReplyKept))
    expect((await put('assistant', id, { ...made, revision: 4 })).status).toBe(200)
    await remove('assistant', id, 5)
    await batch(services.db, sweepReplies(services.now() + 1))
    expect(await refused(await put('assistant', id, { ...made, revision: 6 }))).toEqual([404, 'not-found'])
  })

  it('is not taken back where its shortcut has gone to another', async () => {
    const { id, wish: made } = await kept('assistant')
    await remove('assistant', id)
    await kept('assistant', { shortcut: made.shortcut })
    expect(await refused(await put('assistant', id, { ...made, revision: 2 }))).toEqual([
      409,
      'already-exists',
      'shortcut',
    ])
  })
})

describe('counting uses', () => {
  it('counts a message once, told as often as it may be, and by two at once', async () => {
    const { id } = await kept('owner', { whose: everyone })
    const message = services.newId()
    await Promise.all([use('assistant', id, message), use('assistant', id, message), use('manager', id, message)])
    expect((await use('assistant', id, message)).status).toBe(200)
    expect((await found('analyst', id))!.uses).toBe(1)
    const before = services.now()
    await use('manager', id)
    const counted = (await found('analyst', id))!
    expect(counted.uses).toBe(2)
    expect(counted.usedAt).toBeGreaterThanOrEqual(before)
  })

  it('counts each of several that one message went out with', async () => {
    const [first, second] = [await kept('assistant'), await kept('assistant')]
    const message = services.newId()
    for (const { id } of [first, second, first]) await use('assistant', id, message)
    expect((await found('assistant', first.id))!.uses).toBe(1)
    expect((await found('assistant', second.id))!.uses).toBe(1)
  })

  it('changes no revision: whoever writes meanwhile is not told that somebody else did', async () => {
    const { id, wish: made } = await kept('assistant')
    await use('assistant', id)
    expect((await put('assistant', id, { ...made, title: 'Changed', revision: 1 })).status).toBe(200)
    expect(await found('assistant', id)).toMatchObject({ uses: 1, title: 'Changed' })
  })
})
