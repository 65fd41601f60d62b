import { array, assert, constantFrom, nat, oneof, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flow as shop } from '../../../demo/flow.ts'
import { limits } from '../../../shared/limits.ts'
import { answerFault } from '../../../shared/qualification/answer-fault.ts'
import { checkedAnswers } from '../../../shared/qualification/checked-answers.ts'
import { publicFlow } from '../../../shared/qualification/public-flow.ts'
import { walk } from '../../../shared/qualification/walk.ts'
import type { Answer, PublicFlow, PublicQuestion, Question } from '../../../shared/schema/flow.ts'
import { NewInquiry } from '../../../shared/schema/inquiry.ts'
import { givenOf } from '../../../widget/flow/given-of.ts'
import { beginWalk, goBack, goOn } from '../../../widget/flow/steps.ts'
import type { Walked } from '../../../widget/flow/walked.ts'
import { en } from '../../../widget/words/en.ts'

/** Two ways, prices and orders; from 100 lamps one question more. */
const flow: PublicFlow = {
  version: 4,
  questions: [
    {
      id: 'about',
      kind: 'choice',
      ask: 'What is it about?',
      required: true,
      when: [],
      options: [
        { id: 'price', label: 'A price' },
        { id: 'order', label: 'My order' },
      ],
    },
    {
      id: 'lamps',
      kind: 'number',
      ask: 'How many lamps?',
      required: true,
      when: [{ question: 'about', is: ['price'] }],
      least: 1,
      most: 10_000,
      unit: 'lamps',
    },
    {
      id: 'project',
      kind: 'text',
      ask: 'For which project',
      required: false,
      when: [{ question: 'lamps', atLeast: 100 }],
      longest: 1_000,
    },
    {
      id: 'number',
      kind: 'text',
      ask: 'Number of your order:',
      required: true,
      when: [{ question: 'about', is: ['order'] }],
      longest: 40,
    },
    { id: 'news', kind: 'text', ask: 'Since when?', required: false, when: [], longest: 40 },
  ],
}

/** A walk on which these were answered, one after the other. */
const walked = (...answers: Answer[]) =>
  answers.reduce((soFar: Walked, answer) => goOn(flow, soFar, answer), beginWalk(flow, null))

const change = (at: Walked, question: string): Walked => ({ ...at, at: question, changing: true })

describe('walking through a flow', () => {
  it('asks what the answers so far call for, and then lets read over', () => {
    expect(walked().at).toBe('about')
    expect(walked('price').at).toBe('lamps')
    expect(walked('price', 99).at).toBe('news')
    expect(walked('price', 100).at).toBe('project')
    expect(walked('order').at).toBe('number')
    expect(walked('order', 'A-1', null)).toMatchObject({ at: null, answers: { number: 'A-1', news: null } })
  })

  it('goes back over what is asked, and stays at the first question', () => {
    const back = goBack(flow, walked('price', 100, 'The bridge'))
    expect(back).toMatchObject({ at: 'project', answers: { project: 'The bridge' } })
    const atFirst = goBack(flow, goBack(flow, back))
    expect(atFirst.at).toBe('about')
    expect(goBack(flow, atFirst)).toBe(atFirst)
  })

  it('leads from a changed answer back to the summary, over what only that answer asks', () => {
    const read = walked('price', 5, null)
    expect(goOn(flow, change(read, 'lamps'), 7)).toMatchObject({ at: null, changing: false, answers: { lamps: 7 } })
    const more = goOn(flow, change(read, 'lamps'), 500)
    expect(more).toMatchObject({ at: 'project', changing: true })
    expect(goBack(flow, more).at).toBe('lamps')
    expect(goOn(flow, more, null)).toMatchObject({ at: null, changing: false })
  })

  it('leaves an answer as it was when the visitor goes back to the summary', () => {
    const read = walked('price', 5, null)
    expect(goBack(flow, change(read, 'news'))).toEqual(read)
  })

  it('finds again what was answered before a change of mind, and does not send it', () => {
    const ordered = goOn(flow, change(walked('price', 500, 'The bridge', null), 'about'), 'order')
    expect(ordered.at).toBe('number')
    const read = goOn(flow, ordered, 'A-1')
    expect(givenOf(flow, read, en).answered).toEqual({
      flow: 4,
      answers: { about: 'order', number: 'A-1', news: null },
    })
    expect(goOn(flow, change(read, 'about'), 'price')).toMatchObject({
      at: null,
      answers: { lamps: 500, project: 'The bridge' },
    })
  })
})

describe('going on after a reload', () => {
  it('finds question and answers as they were', () => {
    for (const each of [walked('price'), goBack(flow, walked('price', 100)), walked('order', 'A-1', null)])
      expect(beginWalk(flow, JSON.parse(JSON.stringify(each)) as Walked)).toEqual(each)
  })

  it('starts over in another version of the flow', () => {
    expect(beginWalk({ ...flow, version: 5 }, walked('price', 100))).toEqual({ ...walked(), flow: 5 })
  })

  it.each([
    ['nothing of a shape', {}],
    ['an answer that is none', { flow: 4, at: 'lamps', answers: { about: 'gift' } }],
    ['a question that is not there', { flow: 4, at: 'shoe-size', answers: {} }],
    ['answers that are none', { flow: 4, at: null, answers: null }],
  ])('asks what is still open, where it finds %s', (_, kept) => {
    expect(beginWalk(flow, kept as Partial<Walked>)).toEqual(walked())
  })

  it('never reads over what lacks an answer', () => {
    expect(beginWalk(flow, { flow: 4, at: null, answers: { about: 'price', news: null } }).at).toBe('lamps')
  })
})

describe('the answers in words', () => {
  it('stand one a line, as their questions were asked', () => {
    const { lines, text } = givenOf(flow, walked('price', 1_200, 'The bridge', null), en)
    expect(text).toBe('What is it about: A price\nHow many lamps: 1,200 lamps\nFor which project: The bridge')
    expect(lines.at(-1)).toEqual({ id: 'news', ask: 'Since when?', said: '' })
  })

  it('are none where everything was skipped', () => {
    const { version, questions } = flow
    expect(givenOf({ version, questions: [questions[4]!] }, { answers: { news: null }, address: null }, en).text).toBe(
      '',
    )
  })

  it('fit into a message, however much was written', () => {
    const questions = Array.from({ length: 5 }, (_, place): PublicQuestion => ({
      ...flow.questions[4]!,
      kind: 'text',
      id: `q${place}`,
      longest: 1_000,
    }))
    const answers = Object.fromEntries(questions.map(({ id }) => [id, '💡'.repeat(1_000)]))
    const { text } = givenOf({ version: 1, questions }, { answers, address: null }, en)
    expect([...text]).toHaveLength(limits.message)
    expect(NewInquiry.shape.question.safeParse(text).success).toBe(true)
  })
})

describe('a flow that asks where to answer', () => {
  const asks: PublicFlow = {
    version: 1,
    questions: [
      { id: 'reply', kind: 'address', ask: 'Where may we answer?', required: true, when: [] },
      { id: 'agrees', kind: 'consent', ask: 'You may keep my drawing.', required: false, when: [], language: 'th' },
    ],
  }
  const address = { kind: 'phone', value: '02 123 4567' } as const

  it('passes over the question where that is known, and lets it be read over', () => {
    const begun = beginWalk(asks, null, address)
    expect(begun).toMatchObject({ at: 'agrees', answers: { reply: 'phone' }, address })
    const { answered, lines, text, address: where } = givenOf(asks, goOn(asks, begun, 'th'), en)
    expect(answered.answers).toEqual({ reply: 'phone', agrees: 'th' })
    expect(lines.map(({ said }) => said)).toEqual(['02 123 4567', 'Agreed'])
    expect(where).toEqual(address)
    // The address is the contact's, and no part of what they wrote.
    expect(text).toBe('You may keep my drawing.: Agreed')
  })

  it('leaves the field to the question until it is answered, and to the form where it is skipped', () => {
    expect(givenOf(asks, beginWalk(asks, null), en).address).toBe(null)
    expect(givenOf(asks, goOn(asks, beginWalk(asks, null), null), en).address).toBe(undefined)
    expect(givenOf(flow, walked('order'), en).address).toBe(undefined)
  })

  it('is asked again where the answer came without an address', () => {
    expect(beginWalk(asks, { flow: 1, at: null, answers: { reply: 'phone', agrees: null } }).at).toBe('reply')
  })
})

/** Some answer that fits; null where the question may be skipped and chance has it so. */
function fitting(question: PublicQuestion, chance: number): Answer {
  if (!question.required && chance % 3 === 0) return null
  switch (question.kind) {
    case 'choice':
      return question.options[chance % question.options.length]!.id
    case 'number':
      return question.least + (chance % (question.most - question.least + 1))
    case 'text':
      return `${chance}`
    case 'address':
      return 'line'
    case 'consent':
      return question.language
  }
}

it('whatever way a visitor takes through the shop’s flow, what they read over is what the Desk accepts', () => {
  const more = { ask: { en: 'And?' }, required: false, when: [], mustHave: false }
  const questions: Question[] = [
    ...shop.questions,
    { ...more, id: 'reply', kind: 'address' },
    { ...more, id: 'agrees', kind: 'consent' },
  ]
  const address = { kind: 'line', value: 'suda' } as const
  const asked = publicFlow(1, { ...shop, questions }, 'en', 'en')
  const step = record({ what: oneof(constantFrom('on', 'on', 'on'), constantFrom('back', 'change')), chance: nat() })
  let arrived = 0
  assert(
    property(array(step, { maxLength: 90 }), (steps) => {
      let at = beginWalk(asked, null)
      for (const { what, chance } of steps) {
        const now = walk(asked.questions, at.answers)
        const question = now.find(({ id }) => id === at.at)
        if (!question) at = change(at, now[chance % now.length]!.id)
        else if (what === 'back') at = goBack(asked, at)
        else {
          const answer = fitting(question, chance)
          at = goOn(asked, answer === 'line' ? { ...at, address } : at, answer)
        }

        expect(beginWalk(asked, JSON.parse(JSON.stringify(at)) as Walked)).toEqual(at)
        if (at.at !== null) continue
        arrived++
        const { answers } = givenOf(asked, at, en).answered
        expect(checkedAnswers(questions, answers)).toEqual({ answers })
        for (const each of walk(asked.questions, at.answers)) expect(answerFault(each, at.answers[each.id])).toBeNull()
      }
    }),
    { numRuns: 500 },
  )
  expect(arrived).toBeGreaterThan(100)
})
