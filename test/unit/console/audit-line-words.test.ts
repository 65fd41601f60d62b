import { describe, expect, it } from 'vitest'
import { actorWords, actWords, changeWords } from '../../../console/text/audit-line-words.ts'
import { audit } from '../../../console/words/en-audit.ts'
import { auditActions } from '../../../shared/audit-log/actions.ts'
import type { AuditChange } from '../../../shared/audit-log/changes-of.ts'

const names = new Map([['t1', 'Sales']])
const said = (change: AuditChange) => changeWords(change, audit, (id) => names.get(id), 'en-GB')

describe('a line of the audit log in words', () => {
  it.each([
    [{ field: 'name', from: 'Lamps', to: 'Lights' }, 'Name: Lamps → Lights'],
    [{ field: 'published', from: true, to: false }, 'Visitors may read it: yes → no'],
    [{ field: 'teams', from: null, to: 't1, t2' }, 'Teams: Sales, t2'],
    [{ field: 'objective', from: 'More', to: null }, 'Objective: no longer More'],
    [{ field: 'rules.overflow.afterSeconds', from: 1200, to: 60 }, 'Rules, overflow, after seconds: 1,200 → 60'],
    [{ field: 'pause.until', from: null, to: Date.UTC(2026, 10, 28, 9) }, /^Closed until: 28 Nov 2026, \d\d:\d\d$/u],
    [{ field: '…', from: null, to: 12 }, 'and 12 more'],
  ] as const)('%j', (change, expected) => {
    expect(said(change)).toMatch(expected)
  })

  it('names who did it, also where it was nobody of the desk', () => {
    const whose = (by: Parameters<typeof actorWords>[0]['by']) => actorWords({ by }, audit)
    expect(whose({ kind: 'member', id: 'm', name: 'Wipa' })).toBe('Wipa')
    expect(new Set([whose({ kind: 'nobody' }), whose({ kind: 'set-up' }), whose({ kind: 'command-line' })]).size).toBe(
      3,
    )
  })

  it('says something of its own about everything that is told', () => {
    const all = auditActions.map((action) => actWords({ action, on: { id: 'x', name: 'X' } }, audit))
    expect(new Set(all).size).toBe(auditActions.length)
  })
})
