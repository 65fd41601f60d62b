import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import type { AuditChange } from '../../../shared/audit-log/changes-of.ts'
import { limits } from '../../../shared/limits.ts'

const cases: [what: string, before: object, after: object, expected: AuditChange[]][] = [
  ['nothing', { name: 'Lamps', on: true }, { on: true, name: 'Lamps' }, []],
  ['a field', { name: 'Lamps' }, { name: 'Lights' }, [{ field: 'name', from: 'Lamps', to: 'Lights' }]],
  [
    'what is new',
    {},
    { hour: 7, on: false },
    [
      { field: 'hour', from: null, to: 7 },
      { field: 'on', from: null, to: false },
    ],
  ],
  ['what is gone', { until: 9 }, { until: null }, [{ field: 'until', from: 9, to: null }]],
  [
    'a field within',
    { rules: { overflow: { to: 'a' } } },
    { rules: { overflow: { to: 'b' } } },
    [{ field: 'rules.overflow.to', from: 'a', to: 'b' }],
  ],
  [
    'a list of plain values, as one',
    { origins: ['a', 'b'] },
    { origins: ['b'] },
    [{ field: 'origins', from: 'a, b', to: 'b' }],
  ],
  ['a list that is empty, like none', { origins: [] }, { origins: null }, []],
  [
    'a list of things, part by part',
    { leave: [{ from: 'x', until: 'y' }] },
    { leave: [{ from: 'x', until: 'z' }] },
    [{ field: 'leave.0.until', from: 'y', to: 'z' }],
  ],
]

describe('what a change comes to', () => {
  it.each(cases)('is %s', (_, before, after, expected) => {
    expect(changesOf(before, after)).toEqual(expected)
  })

  it('cuts long texts by characters, and never a character in two', () => {
    const [change] = changesOf({}, { text: '🦦'.repeat(limits.auditValue + 1) })
    expect([...(change!.to as string)]).toEqual([...Array.from({ length: limits.auditValue - 1 }, () => '🦦'), '…'])
    expect(changesOf({}, { text: '🦦'.repeat(limits.auditValue) })[0]!.to).toBe('🦦'.repeat(limits.auditValue))
  })

  it('sees a difference behind the cut', () => {
    const long = 'a'.repeat(limits.auditValue * 2)
    expect(changesOf({ text: long }, { text: `${long}b` })).toHaveLength(1)
  })

  it('says of very many fields how many more there are', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`field${at}`, at]))
    const changes = changesOf({}, many)
    expect(changes).toHaveLength(limits.auditChanges)
    expect(changes.at(-1)).toEqual({ field: '…', from: null, to: 100 - (limits.auditChanges - 1) })
  })
})
