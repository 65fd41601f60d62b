/** Working hours and leave over their addresses: what is refused, who may see them, and the view of what was left open. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Member } from '../../shared/schema/member.ts'
import { ask } from './fixtures/ask.ts'
import { makeMember, makeWorkspace, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

let workspace: TestWorkspace
let owner: string
let wipa: TestMember
let nurul: TestMember
beforeEach(async () => {
  workspace = await makeWorkspace()
  owner = await signIn(await makeMember(workspace, 'owner'))
  wipa = await makeMember(workspace, 'assistant')
  nurul = await makeMember(workspace, 'assistant')
  for (const { id } of [wipa, nurul]) expect((await change(id, { teams: [workspace.team] })).status).toBe(200)
})

const change = (id: string, body: object, cookie = owner) => ask('PATCH', `/api/members/${id}`, { cookie, body })
const days = (from: string, until: string, standIn: string | null = null) => ({ leave: [{ from, until, standIn }] })

async function calendarOf(id: string, cookie: string): Promise<Pick<Member, 'hours' | 'leave'>> {
  const { members } = await (await ask('GET', '/api/members', { cookie })).json<{ members: Member[] }>()
  const { hours, leave } = members.find((one) => one.id === id)!
  return { hours, leave }
}

async function refusalOf(answer: Response): Promise<unknown[]> {
  const { code, field, detail } = await answer.json<{ code: string; field?: string; detail?: string }>()
  return [answer.status, code, field, detail]
}

describe('leave', () => {
  it('is kept with its stand-in; one who is on leave then is refused by name and days, and the other way round', async () => {
    expect((await change(wipa.id, days('2090-12-03', '2090-12-05', nurul.id))).status).toBe(200)
    expect((await calendarOf(wipa.id, owner)).leave).toEqual(days('2090-12-03', '2090-12-05', nurul.id).leave)
    expect(await refusalOf(await change(nurul.id, days('2090-12-05', '2090-12-09')))).toMatchObject([
      400,
      'invalid-input',
      'leave.0.standIn',
      expect.stringMatching(
        /^They stand in for .+ from 2090-12-03 until 2090-12-05: name somebody else there first\.$/u,
      ),
    ])
    expect((await change(nurul.id, days('2090-12-06', '2090-12-09'))).status).toBe(200)
    expect(await refusalOf(await change(wipa.id, days('2090-12-09', '2090-12-12', nurul.id)))).toMatchObject([
      400,
      'invalid-input',
      'leave.0.standIn',
      expect.stringMatching(/ is on leave then, from 2090-12-06 until 2090-12-09\.$/u),
    ])
  })

  it('asks for somebody of the same team, and not for oneself', async () => {
    expect((await change(nurul.id, { teams: [] })).status).toBe(200)
    for (const standIn of [nurul.id, wipa.id, 'nobody'])
      expect((await refusalOf(await change(wipa.id, days('2090-12-03', '2090-12-05', standIn)))).slice(0, 2)).toEqual([
        400,
        'invalid-input',
      ])
    expect((await change(wipa.id, days('2090-12-05', '2090-12-03'))).status).toBe(400)
  })

  it('is seen by the person and by whoever gives inquiries to others, and by no colleague', async () => {
    const shift = [[540, 1_080]]
    const weekly = { mon: shift, tue: shift, wed: shift, thu: shift, fri: shift, sat: [], sun: [] }
    const hours = { weekly, extra: [], closed: [] }
    expect((await change(wipa.id, { hours, ...days('2090-12-03', '2090-12-05') })).status).toBe(200)
    const whole = { hours, leave: days('2090-12-03', '2090-12-05').leave }
    expect(await calendarOf(wipa.id, await signIn(wipa))).toEqual(whole)
    expect(await calendarOf(wipa.id, await signIn(await makeMember(workspace, 'manager')))).toEqual(whole)
    expect(await calendarOf(wipa.id, await signIn(nurul))).toEqual({ hours: undefined, leave: undefined })
    expect((await change(wipa.id, { hours: null, leave: [] })).status).toBe(200)
    expect(await calendarOf(wipa.id, owner)).toEqual({ hours: null, leave: [] })
  })
})

describe('what was left open', () => {
  it.each([
    ['owner', 200],
    ['admin', 200],
    ['manager', 200],
    ['assistant', 403],
    ['analyst', 403],
  ] as const)('is listed for %s with %i', async (role, status) => {
    const cookie = await signIn(await makeMember(workspace, role))
    expect((await ask('GET', '/api/inquiries?view=left', { cookie })).status).toBe(status)
  })
})
