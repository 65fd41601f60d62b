import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flow as shop } from '../../../demo/flow.ts'
import { answerFault, numberOf } from '../../../shared/qualification/answer-fault.ts'
import { checkedAnswers } from '../../../shared/qualification/checked-answers.ts'
import { flowFaults, neverAsked } from '../../../shared/qualification/flow-faults.ts'
import { publicFlow } from '../../../shared/qualification/public-flow.ts'
import { qualify, tierOf } from '../../../shared/qualification/score.ts'
import { walk } from '../../../shared/qualification/walk.ts'
import { Flow } from '../../../shared/schema/flow.ts'
import type { Answer, Answers, Question } from '../../../shared/schema/flow.ts'

const never = () => false
type Conditions = Question['when']
const flow = Flow.parse(shop)

/** Scene 1 of the demo: the municipality that wants 240 street lamps. */
const municipality: Answers = {
  about: 'price',
  product: 'solis-60',
  'for-whom': 'public',
  quantity: 240,
  installation: 'yes',
  where: 'north',
  when: 'month',
  budget: 'large',
  tender: null,
  'who-decides': 'committee',
}

/** An answer somebody might send to any question, fitting or not. */
const someAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom('price', 'order', 'complaint', 'public', 'home', 'solis-60', 'month', 'committee', 'nothing-like-it'),
  fc.integer({ min: -5, max: 200_000 }),
  fc.double(),
  fc.string({ maxLength: 120 }),
  fc.constant(null),
)
const someAnswers = fc.dictionary(
  fc.constantFrom(...flow.questions.map((question) => question.id), 'unasked'),
  someAnswer,
)

/** Answers that fit the shop's flow, whatever way they lead. */
const fitting: fc.Arbitrary<Answers> = fc
  .tuple(...flow.questions.map(fittingAnswer))
  .map((list) => Object.fromEntries(flow.questions.map((question, at) => [question.id, list[at]!])))

function fittingAnswer(question: Question): fc.Arbitrary<Answer> {
  const skip = question.required ? [] : [fc.constant(null)]
  if (question.kind === 'choice') return fc.oneof(fc.constantFrom(...question.options.map(({ id }) => id)), ...skip)
  if (question.kind === 'number') return fc.integer({ min: question.least, max: question.most })
  if (question.kind !== 'text') throw new Error(`The shop asks nothing such: ${question.kind}.`)
  return fc.oneof(fc.constantFrom('NV-PL-0148', 'น้ำรั่วค่ะ', 'x'.repeat(question.longest)), ...skip)
}

describe('walking a flow', () => {
  it('asks what the answers lead to', () => {
    const ids = (answers: Answers) => walk(flow.questions, answers).map(({ id }) => id)
    expect(ids({})).toEqual(['about'])
    expect(ids({ about: 'order' })).toEqual(['about', 'order-number', 'wish'])
    expect(ids({ about: 'dealer' })).toEqual(['about'])
    expect(ids({ about: 'price', 'for-whom': 'home', quantity: 19 })).toEqual([
      'about',
      'product',
      'for-whom',
      'quantity',
      'where',
      'when',
      'budget',
    ])
    expect(ids(municipality)).toEqual(Object.keys(municipality))
  })

  it('does not follow an answer to a question that is not asked any more', () => {
    // Chosen "public", then gone back to "my order".
    const answers = { ...municipality, about: 'order' }
    expect(walk(flow.questions, answers).map(({ id }) => id)).toEqual(['about', 'order-number', 'wish'])
  })

  it('asks every visitor the same in the browser and at the Desk', () => {
    const { questions } = publicFlow(1, flow, 'th', 'en')
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const here = walk(questions, answers)
        const there = walk(flow.questions, answers)
        expect(here.map(({ id }) => id)).toEqual(there.map(({ id }) => id))
        for (const [at, question] of here.entries())
          expect(answerFault(question, answers[question.id])).toBe(answerFault(there[at]!, answers[question.id]))
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('an answer', () => {
  it.each([
    ['empty where one is required', { kind: 'text', required: true, longest: 5 }, '  ', 'empty'],
    ['skipped where none is', { kind: 'text', required: false, longest: 5 }, null, null],
    ['longer than it may be, in what a person would count', { kind: 'text', required: true, longest: 2 }, 'ก็ดี', 'long'],
    ['a number that is too small', { kind: 'number', required: true, least: 1, most: 9 }, 0, 'small'],
    ['a number that is too large', { kind: 'number', required: true, least: 1, most: 9 }, 10, 'large'],
    ['no number', { kind: 'number', required: true, least: 1, most: 9 }, NaN, 'malformed'],
    ['text where a number is asked', { kind: 'number', required: true, least: 1, most: 9 }, '5', 'malformed'],
    ['an option that is not there', { kind: 'choice', required: true, options: [{ id: 'a' }] }, 'b', 'malformed'],
    ['an option', { kind: 'choice', required: true, options: [{ id: 'a' }] }, 'a', null],
  ] as const)('is judged: %s', (_, question, answer, fault) => {
    expect(answerFault(question, answer)).toBe(fault)
  })

  it.each([
    ['240', 240],
    ['๒๔๐', 240],
    ['1,250', 1_250],
    ['1 250 000', 1_250_000],
    ['2.5', 2.5],
    ['', NaN],
    ['12a', NaN],
    ['1,25', NaN],
    ['1e3', NaN],
  ])('typed as %j is the number %d', (typed, number) => {
    expect(numberOf(typed)).toBe(number)
  })

  it('is kept only where its question is asked, canonical, and keeping again changes nothing', () => {
    fc.assert(
      fc.property(fitting, (answers) => {
        const once = checkedAnswers(flow.questions, answers)
        if (!('answers' in once)) throw new Error(`${once.question} was refused: ${once.fault}`)
        expect(Object.keys(once.answers)).toEqual(walk(flow.questions, answers).map(({ id }) => id))
        expect(checkedAnswers(flow.questions, once.answers)).toEqual(once)
      }),
    )
  })

  it('that does not fit is named', () => {
    expect(checkedAnswers(flow.questions, { ...municipality, quantity: 0 })).toEqual({
      question: 'quantity',
      fault: 'small',
    })
    expect(checkedAnswers(flow.questions, {})).toEqual({ question: 'about', fault: 'empty' })
  })
})

describe('the score', () => {
  it('of the big lead is 75, and 85 when the price was asked for before', () => {
    const first = qualify(flow, municipality, never)
    expect(first).toMatchObject({
      kind: 'lead',
      attributes: { product: 'solis-60', group: 'public-body', territory: 'th-north', urgency: 'high' },
      score: { fit: 50, intent: 25, tier: 'A', qualified: true, missing: [] },
    })
    const second = qualify(flow, municipality, (question, answer) => question === 'about' && answer === 'price')
    expect(second.score).toMatchObject({ fit: 50, intent: 35, tier: 'A' })
    expect(second.score!.hits).toEqual([
      { question: 'about', answer: 'price', axis: 'intent', points: 10, again: false },
      { question: 'about', answer: 'price', axis: 'intent', points: 10, again: true },
      { question: 'product', answer: 'solis-60', axis: 'fit', points: 10, again: false },
      { question: 'for-whom', answer: 'public', axis: 'fit', points: 20, again: false },
      { question: 'quantity', answer: 100, axis: 'fit', points: 15, again: false },
      { question: 'when', answer: 'month', axis: 'intent', points: 15, again: false },
      { question: 'who-decides', answer: 'committee', axis: 'fit', points: 5, again: false },
    ])
  })

  it('is none for an order, a complaint or a dealer', () => {
    expect(qualify(flow, { about: 'order' }, never)).toEqual({
      kind: 'order',
      attributes: { urgency: 'normal' },
      score: null,
    })
    expect(qualify(flow, { about: 'complaint' }, never)).toEqual({
      kind: 'complaint',
      attributes: { urgency: 'high' },
      score: null,
    })
    expect(qualify(flow, { about: 'dealer' }, never)).toMatchObject({ kind: 'colleague', score: null })
  })

  it('does not qualify a lead that lacks a must-have, whatever its points', () => {
    const open = Flow.parse({
      line: 0,
      questions: flow.questions.map((question) => ({ ...question, required: false })),
    })
    const { score } = qualify(open, { ...municipality, quantity: null }, never)
    expect(score).toMatchObject({ qualified: false, missing: ['quantity'] })
  })

  it('is the sum of its reasons within bounds, whatever was answered', () => {
    fc.assert(
      fc.property(fitting, fc.boolean(), (answers, again) => {
        const { score } = qualify(flow, answers, () => again)
        if (score === null) return
        for (const [axis, most] of [
          ['fit', 60],
          ['intent', 40],
        ] as const) {
          const points = score.hits.filter((hit) => hit.axis === axis).reduce((sum, hit) => sum + hit.points, 0)
          expect(score[axis]).toBe(Math.min(most, Math.max(0, points)))
        }
        expect(score.tier).toBe(tierOf(score.fit + score.intent))
        const asked = walk(flow.questions, answers).map(({ id }) => id)
        for (const hit of score.hits) expect(asked).toContain(hit.question)
      }),
    )
  })

  it.each([
    [100, 'A'],
    [75, 'A'],
    [74, 'B'],
    [55, 'B'],
    [54, 'C'],
    [30, 'C'],
    [29, 'D'],
    [0, 'D'],
  ])('of %d is tier %s', (total, tier) => {
    expect(tierOf(total)).toBe(tier)
  })
})

describe('a flow', () => {
  const [about, product] = flow.questions
  const messageOf = (questions: unknown[]) => {
    const parsed = Flow.safeParse({ line: 55, questions })
    return parsed.success ? null : `${parsed.error.issues[0]!.path.join('.')}: ${parsed.error.issues[0]!.message}`
  }

  it('shows the browser its words in one language, and nothing of what they are worth', () => {
    const shown = publicFlow(3, flow, 'th', 'en')
    expect(shown.questions[0]).toEqual({
      id: 'about',
      kind: 'choice',
      ask: 'ติดต่อเรื่องอะไรคะ',
      required: true,
      when: [],
      options: [
        { id: 'price', label: 'สอบถามราคา' },
        { id: 'advice', label: 'ขอคำแนะนำ' },
        { id: 'order', label: 'คำสั่งซื้อของฉัน' },
        { id: 'complaint', label: 'ร้องเรียน' },
        { id: 'dealer', label: 'ฉันเป็นตัวแทนจำหน่าย' },
      ],
    })
    expect(JSON.stringify(shown)).not.toMatch(/worth|points|mustHave|sets|bands/u)
  })

  it('cannot ask by a condition that is never met', () => {
    expect(messageOf([product, about])).toBe('questions.0.when.0.question: no earlier question is named about')
    expect(messageOf([about, { ...product, when: [{ question: 'about', is: ['gift'] }] }])).toBe(
      'questions.1.when.0.is: the question has no option gift',
    )
    expect(messageOf([about, { ...product, when: [{ question: 'about', atLeast: 3 }] }])).toBe(
      'questions.1.when.0.question: about is not answered with a number',
    )
  })

  it('cannot have two questions or two options of one name', () => {
    expect(messageOf([about, about])).toBe('questions.1.id: there are two questions named about')
    const twice = product?.kind === 'choice' ? { ...product, options: [product.options[0], product.options[0]] } : null
    expect(messageOf([about, twice])).toBe('questions.1.options.1.id: there are two options named suan')
  })
})

describe('what is wrong with a flow while somebody works on it', () => {
  const choice = (id: string, options: string[], when: Conditions = []) => ({
    id,
    kind: 'choice' as const,
    when,
    options: options.map((one) => ({ id: one })),
  })
  const number = (id: string, most: number | null, when: Conditions = []) => ({
    id,
    kind: 'number' as const,
    when,
    least: null,
    most,
  })

  it('is told with its place, also where much is missing yet', () => {
    const faults = flowFaults([
      choice('a', ['x', 'x']),
      number('b', 10, [{ question: 'a', is: ['gone'] }]),
      number('c', 10, [{ question: 'a', atLeast: 1 }]),
      { id: 'd', kind: 'address', when: [{ question: 'b', is: ['x'] }] },
      { id: 'd', kind: 'address', when: [{ question: 'later', atLeast: null }] },
    ])
    expect(faults.map(({ code, path, about }) => [code, path.slice(1).join('.'), about])).toEqual([
      ['same-option', '0.options.1.id', 'x'],
      ['no-such-option', '1.when.0.is', 'gone'],
      ['not-a-number', '2.when.0.question', 'a'],
      ['not-a-choice', '3.when.0.question', 'b'],
      ['same-question', '4.id', 'd'],
      ['second-address', '4.kind', ''],
      ['no-such-question', '4.when.0.question', 'later'],
    ])
  })

  it.each([
    [
      'two answers of one question at once',
      [
        choice('a', ['x', 'y']),
        number('b', 10, [
          { question: 'a', is: ['x'] },
          { question: 'a', is: ['y'] },
        ]),
      ],
      ['b'],
    ],
    [
      'an answer that keeps the question before it from being asked',
      [
        choice('a', ['x', 'y']),
        choice('b', ['z', 'w'], [{ question: 'a', is: ['x'] }]),
        number('c', 10, [
          { question: 'b', is: ['z'] },
          { question: 'a', is: ['y'] },
        ]),
      ],
      ['c'],
    ],
    [
      'a number larger than can be answered',
      [number('a', 10), number('b', 10, [{ question: 'a', atLeast: 11 }])],
      ['b'],
    ],
    [
      'what only an unreachable question leads to',
      [
        number('a', 10),
        choice('b', ['x', 'y'], [{ question: 'a', atLeast: 11 }]),
        number('c', 10, [{ question: 'b', is: ['x'] }]),
      ],
      ['b', 'c'],
    ],
    [
      'nothing impossible',
      [
        choice('a', ['x', 'y', 'z']),
        number('b', 10, [
          { question: 'a', is: ['x', 'y'] },
          { question: 'a', is: ['y'] },
        ]),
        number('c', null, [
          { question: 'b', atLeast: 9 },
          { question: 'a', is: [] },
        ]),
      ],
      [],
    ],
  ])('sees who is never asked: %s', (_, questions, expected) => {
    expect(neverAsked(questions)).toEqual(expected)
  })

  it('says that nobody is ever asked exactly where no answers lead there', () => {
    const names = ['a', 'b', 'c', 'd']
    const flows = fc.tuple(
      ...names.map((_, at) =>
        fc.array(
          fc.tuple(fc.constantFrom(...names.slice(0, at), 'a'), fc.subarray(['x', 'y', 'z'], { minLength: 1 })),
          {
            maxLength: at === 0 ? 0 : 3,
          },
        ),
      ),
    )
    let never = 0
    fc.assert(
      fc.property(flows, (conditions) => {
        const questions = conditions.map((when, at) =>
          choice(
            names[at]!,
            ['x', 'y', 'z'],
            when.map(([question, is]) => ({ question, is })),
          ),
        )
        const reached = new Set<string>()
        const all = ['x', 'y', 'z']
        for (const a of all)
          for (const b of all)
            for (const c of all) for (const { id } of walk(questions, { a, b, c, d: 'x' })) reached.add(id)
        const expected = names.filter((name) => !reached.has(name))
        never += expected.length
        expect(neverAsked(questions)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
    expect(never).toBeGreaterThan(20)
  })
})
