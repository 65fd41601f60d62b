import { describe, expect, it } from 'vitest'
import { actFor, passOnAll } from '../../../console/data/pass-on-all.ts'
import type { Step } from '../../../console/data/pass-on-all.ts'
import { ProblemError } from '../../../console/data/problem-error.ts'
import type { MemberCommand, MemberOutcome } from '../../../shared/schema/command.ts'
import { card } from './card.ts'

const transfer = { type: 'transfer', to: { kind: 'queue', queue: 'q' }, reason: 'other' } as const
const step = (id: string): Step => ({
  card: card({ id }),
  command: { on: 'inquiry', commandId: `command ${id}`, inquiry: id, version: 3, act: transfer },
})
const steps = ['a', 'b', 'c'].map(step)
const inquiryOf = (command: MemberCommand) => (command.on === 'inquiry' ? command.inquiry : '')

describe('several are passed on', () => {
  it('one after the other, and each has its own outcome', async () => {
    const told: number[] = []
    const passed = await passOnAll(
      steps,
      async (command): Promise<MemberOutcome> =>
        inquiryOf(command) === 'b'
          ? { kind: 'refused', because: 'not-available', field: 'act.to.member' }
          : { kind: 'done', inquiry: null, presence: null },
      (at) => told.push(at),
    )
    expect(told).toEqual([1, 2, 3])
    expect(passed.went.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(passed.stayed).toEqual([{ step: steps[1], because: 'not-available', field: 'act.to.member' }])
  })

  it('and the rest stays, as it was to be sent, once nobody answers', async () => {
    const sent: string[] = []
    const passed = await passOnAll(
      steps,
      async (command): Promise<MemberOutcome> => {
        sent.push(inquiryOf(command))
        if (sent.length === 2) throw new ProblemError('unreachable')
        return { kind: 'done', inquiry: null, presence: null }
      },
      () => {},
    )
    expect(sent).toEqual(['a', 'b'])
    expect(passed.went.map(({ id }) => id)).toEqual(['a'])
    expect(passed.stayed.map(({ step: left, because }) => [left, because])).toEqual([
      [steps[1], 'unreachable'],
      [steps[2], 'unreachable'],
    ])
  })

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
