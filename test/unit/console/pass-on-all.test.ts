import { describe, expect, it } from 'vitest'
import { actFor, passOnAll } from '../../../console/data/pass-on-all.ts'
import { ProblemError } from '../../../console/data/problem-error.ts'
import type { MemberCommand, MemberOutcome } from '../../../shared/schema/command.ts'
import { card } from './card.ts'

const transfer = { type: 'transfer', to: { kind: 'queue', queue: 'q' }, reason: 'other' } as const
const all = ['a', 'b', 'c'].map((id) => ({ card: card({ id }), sent: null }))
const commandOn = (inquiry: string): MemberCommand => ({
  on: 'inquiry',
  commandId: `command ${inquiry}`,
  inquiry,
  version: 3,
  act: transfer,
})
const done: MemberOutcome = { kind: 'done', inquiry: null, presence: null }
const inquiryOf = (command: MemberCommand) => (command.on === 'inquiry' ? command.inquiry : '')
const began = () => {}

describe('several are passed on', () => {
  it('one after the other, and each has its own outcome', async () => {
    const told: number[] = []
    const passed = await passOnAll(all, {
      commandOn,
      give: async (command) =>
        inquiryOf(command) === 'b' ? { kind: 'refused', because: 'not-available', field: 'act.to.member' } : done,
      began: (at) => told.push(at),
    })
    expect(told).toEqual([1, 2, 3])
    expect(passed.went.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(passed.stayed).toEqual([
      { card: all[1]!.card, because: 'not-available', field: 'act.to.member', sent: null },
    ])
  })

  it.each(['unreachable', 'desk-overloaded'] as const)(
    'and the rest stays once no answer comes (%s); what was sent is sent again as it was',
    async (code) => {
      const sent: MemberCommand[] = []
      const passed = await passOnAll(all, {
        commandOn,
        give: async (command) => {
          sent.push(command)
          if (sent.length === 2) throw new ProblemError(code)
          return done
        },
        began,
      })
      expect(sent.map(inquiryOf)).toEqual(['a', 'b'])
      expect(passed.stayed.map(({ card: { id }, sent: kept }) => [id, kept])).toEqual([
        ['b', sent[1]],
        ['c', null],
      ])
      const again: MemberCommand[] = []
      await passOnAll(passed.stayed, {
        commandOn: (inquiry) => ({ ...commandOn(inquiry), commandId: 'another' }),
        give: async (command) => {
          again.push(command)
          return done
        },
        began,
      })
      expect(again.map(({ commandId }) => commandId)).toEqual(['command b', 'another'])
    },
  )

  it('with the same words, as a note of its own in each', () => {
    const notes = [1, 2].map(() => {
      const act = actFor({ ...transfer, words: { id: 'of the form', text: 'Please look.' } })
      return act.type === 'transfer' ? act.words : undefined
    })
    expect(notes.map((note) => note?.text)).toEqual(['Please look.', 'Please look.'])
    expect(new Set(notes.map((note) => note?.id)).size).toBe(2)
    expect(actFor(transfer)).toEqual(transfer)
  })
})
