/** What the demo's shops ask can be read in the languages of all of them. */
import { describe, expect, it } from 'vitest'
import { inAllTongues } from '../../../demo/catalogue/flow-words.ts'
import { flowOf } from '../../../demo/flow-of.ts'
import { sites } from '../../../demo/sites.ts'
import { Flow } from '../../../shared/schema/flow.ts'

describe('what a shop of the demo asks', () => {
  it.each(sites.map((shop) => [shop.key, shop] as const))('in %s is worded in every language of theirs', (_, shop) => {
    const { questions } = Flow.parse(flowOf(shop))
    for (const question of questions) {
      const labels = question.kind === 'choice' ? question.options.map(({ label }) => label) : []
      for (const wording of [question.ask, ...labels])
        expect(Object.keys(wording).sort()).toEqual(['en', 'ms', 'pl', 'th', 'zh-Hans'])
    }
  })

  it('says the sums of each country in its words', () => {
    const budget = flowOf(sites.find(({ key }) => key === 'pl')!).questions.find(({ id }) => id === 'budget')
    expect(budget).toMatchObject({
      options: [
        { label: { pl: 'Do 2,500 zł' } },
        { label: { pl: 'Od 2,500 zł do 60,000 zł', 'zh-Hans': '2,500 zł 至 60,000 zł' } },
        { label: { ms: 'Lebih daripada 60,000 zł' } },
      ],
    })
  })

  it('names what nobody has worded yet', () => {
    expect(() => inAllTongues({ en: 'How tall is the mast?' })).toThrow('“How tall is the mast?”')
  })
})
