import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permissionGroups } from '../../../console/settings/permission-groups.ts'
import { comesTo } from '../../../console/text/permission-words.ts'
import { permissions } from '../../../console/words/en-permissions.ts'
import { givenBeyond } from '../../../shared/giving.ts'
import { actions, changeable, choices, isChoice, isWider, mayOf } from '../../../shared/permissions.ts'
import type { Action, Exceptions, Scope } from '../../../shared/permissions.ts'
import { ExceptionChange, KeptExceptions } from '../../../shared/schema/exceptions.ts'
import { Role } from '../../../shared/schema/member.ts'
import { exceptionsAfter, patchOf } from '../../../worker/identity/exceptions-after.ts'

const asRole = (role: Role) => mayOf({ role, exceptions: {} })
const exceptions: fc.Arbitrary<Exceptions> = fc.record(
  Object.fromEntries(changeable.map((action) => [action, fc.constantFrom(...choices[action])])),
  { requiredKeys: [] },
)
const holder = fc.record({
  role: fc.constantFrom(...Role.options),
  exceptions,
  teams: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
})

describe('what somebody may do', () => {
  it('is what their role may, each of which is one of the choices, where nothing is said otherwise', () => {
    for (const role of Role.options)
      for (const action of actions) expect([role, action, isChoice(action, asRole(role)[action])]).toContain(true)
    expect(asRole('assistant')).toMatchObject({
      'inquiry.read': 'own',
      'waiting.read': 'team',
      'inquiry.assign': 'none',
    })
  })

  it.each<[string, Role, Exceptions, Exceptions]>([
    ['is more, where they were given more', 'assistant', { 'inquiry.read': 'all' }, { 'inquiry.read': 'all' }],
    ['is less, where it was taken', 'manager', { 'file.take': 'none' }, { 'file.take': 'none' }],
    [
      'is everything for an owner',
      'owner',
      { 'inquiry.read': 'none' },
      { 'inquiry.read': 'all', 'inquiry.work': 'all' },
    ],
    [
      'is no work on what they may not read, and nothing is given to them then',
      'manager',
      { 'inquiry.read': 'none' },
      { 'inquiry.work': 'none', 'inquiry.receive': 'none', 'waiting.read': 'team' },
    ],
    ['reaches in work no further than in reading', 'assistant', { 'inquiry.work': 'all' }, { 'inquiry.work': 'own' }],
    [
      'is no report and no cost of more than they see the numbers of',
      'admin',
      { 'measures.read': 'team' },
      { 'report.read': 'team', 'cost.read': 'team', 'cost.write': 'none' },
    ],
    ['is no report where they see their own numbers', 'manager', { 'measures.read': 'own' }, { 'report.read': 'none' }],
  ])('%s', (_, role, otherwise, expected) => {
    expect(mayOf({ role, exceptions: otherwise })).toMatchObject(expected)
  })

  it('is always one of the choices, nothing of it further than what it needs, and the same when asked again', () => {
    fc.assert(
      fc.property(holder, (one) => {
        const may = mayOf(one)
        for (const action of actions) expect(isChoice(action, may[action])).toBe(true)
        for (const [action, needed] of [
          ['inquiry.work', 'inquiry.read'],
          ['report.read', 'measures.read'],
          ['cost.read', 'measures.read'],
          ['target.write', 'target.read'],
        ] as const)
          expect(isWider(may[action], may[needed])).toBe(false)
        expect(mayOf(one)).toEqual(may)
        expect(mayOf({ ...one, role: 'owner' })).toEqual(asRole('owner'))
      }),
    )
  })

  it('does not ask for exceptions of a worker that sent none', () => {
    expect(mayOf({ role: 'assistant' } as never)).toBe(asRole('assistant'))
  })
})

describe('nobody gives more than they have', () => {
  const admin = { role: 'admin', exceptions: {}, teams: [] } as const
  const assistant = { role: 'assistant', exceptions: {}, teams: ['a'] } as const
  const withScope = (action: Action, scope: Scope) => ({ ...assistant, exceptions: { [action]: scope } })
  const narrow = { role: 'admin', exceptions: { 'inquiry.read': 'team', 'audit.read': 'none' }, teams: ['a'] } as const

  it.each([
    ['who has it all may give it', admin, assistant, withScope('inquiry.read', 'all'), null],
    ['who reads a team does not give all', narrow, assistant, withScope('inquiry.read', 'all'), 'inquiry.read'],
    ['but what they have, in their team', narrow, assistant, withScope('inquiry.read', 'team'), null],
    [
      'and not in another',
      narrow,
      { ...assistant, teams: ['b'] },
      { ...withScope('inquiry.read', 'team'), teams: ['b'] },
      'inquiry.read',
    ],
    [
      'nor by putting somebody into another',
      narrow,
      withScope('inquiry.read', 'team'),
      { ...withScope('inquiry.read', 'team'), teams: ['a', 'b'] },
      'inquiry.read',
    ],
    [
      'what somebody has already is not given',
      narrow,
      withScope('audit.read', 'all'),
      withScope('audit.read', 'all'),
      null,
    ],
    ['to somebody new all of it is', narrow, null, withScope('audit.read', 'all'), 'audit.read'],
    ['less is no more', narrow, withScope('audit.read', 'all'), assistant, null],
  ] as const)('%s', (_, giver, before, after, beyond) => {
    expect(givenBeyond(giver, before, after)).toBe(beyond)
  })

  it('and by what is let through, nobody reaches what neither they nor the giver did', () => {
    const reached = (one: { teams: readonly string[] }, scope: Scope) =>
      ({ none: [], own: ['own'], team: ['own', ...one.teams], all: ['own', 'a', 'b', 'c', 'beyond teams'] })[scope]
    fc.assert(
      fc.property(holder, holder, holder, (giver, before, after) => {
        const beyond = givenBeyond(giver, before, after)
        const gained = actions.filter((action) => {
          const had = [giver, before].flatMap((one) => reached(one, mayOf(one)[action]))
          return reached(after, mayOf(after)[action]).some((what) => !had.includes(what))
        })
        if (beyond === null) expect(gained).toEqual([])
        // Nobody is in no team for ever: a scope of teams is more than none, whoever is in them now.
        else if (mayOf(after)[beyond] !== 'team') expect(gained).toContain(beyond)
      }),
    )
  })
})

describe('exceptions as they are kept', () => {
  it('are those that make a difference', () => {
    const kept = { 'inquiry.read': 'all', 'member.read': 'none', 'site.read': 'own', constructor: 'all', 'x.y': 'all' }
    expect(KeptExceptions.parse(kept)).toEqual({ 'inquiry.read': 'all' })
  })

  it.each([
    [{ 'inquiry.read': 'all', 'file.take': null }, true],
    [{ 'site.read': 'own' }, false],
    [{ 'member.read': 'all' }, false],
    [{ 'no.such': 'all' }, false],
    [{ 'inquiry.read': 'everything' }, false],
  ])('%j is taken: %s', (change, fine) => {
    expect(ExceptionChange.safeParse(change).success).toBe(fine)
  })

  it('lose what is as the role, and all of it for an owner', () => {
    const nok = { role: 'assistant', exceptions: { 'inquiry.read': 'team', 'file.take': 'none' } } as const
    expect(exceptionsAfter(nok, { role: 'manager' })).toEqual({ 'file.take': 'none' })
    expect(exceptionsAfter(nok, { exceptions: { 'inquiry.read': 'own', 'site.read': 'all' } })).toEqual({
      'file.take': 'none',
      'site.read': 'all',
    })
    expect(exceptionsAfter(nok, { role: 'owner' })).toEqual({})
  })

  it('are written as what changed, so that of two changes at once both count', () => {
    fc.assert(
      fc.property(exceptions, exceptions, (before, after) => {
        const patch = Object.entries(patchOf(before, after))
        const rest = Object.fromEntries(
          Object.entries(before).filter(([action]) => !patch.some(([one]) => one === action)),
        )
        expect({ ...rest, ...Object.fromEntries(patch.filter(([, scope]) => scope !== null)) }).toEqual(after)
      }),
    )
  })
})

describe('what they come to, in words', () => {
  it('names each that makes a difference, and none that does not', () => {
    const said = (role: Role, otherwise: Exceptions) =>
      comesTo({ name: 'Nok', role, exceptions: otherwise }, role, permissions, 'en-GB')
    expect(said('assistant', { 'inquiry.read': 'all', 'file.take': 'none' })).toBe(
      'Otherwise than the role, Nok sees all inquiries and takes nothing away as a file.',
    )
    expect(said('assistant', { 'inquiry.work': 'all' })).toBe('Nok may do what the role assistant may.')
  })

  it('and the form shows each of them once', () => {
    expect(Object.values(permissionGroups).flat().toSorted()).toEqual(changeable.toSorted())
  })
})
