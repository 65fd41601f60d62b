import { describe, expect, it } from 'vitest'
import { articles } from '../../../demo/catalogue/articles.ts'
import type { ArticleLead } from '../../../shared/schema/article.ts'
import { indexed, suggested } from '../../../widget/articles/matching.ts'

const shelf: Record<string, readonly ArticleLead[]> = {
  en: [
    { id: 'ip68', title: 'IP68 in plain words', text: 'Rain and splashes do nothing to the lamp: it is waterproof.' },
    { id: 'warranty', title: 'Three years of warranty', text: 'What is broken within three years is replaced.' },
    { id: 'returns', title: 'Sending something back', text: 'You have 14 days to return a lamp, unused.' },
    { id: 'install', title: 'Free installation', text: 'From twenty lamps on we install them for you.' },
  ],
  th: [
    { id: 'ip68', title: 'กันน้ำ IP68 คืออะไร', text: 'ฝนตกหรือน้ำกระเซ็นไม่มีผลกับโคมไฟ' },
    { id: 'warranty', title: 'การรับประกันสามปี', text: 'หากเสียภายในสามปีเราเปลี่ยนให้' },
  ],
  'zh-Hans': [
    { id: 'ip68', title: 'IP68 防水是什么意思', text: '日常淋雨或溅水完全不影响使用' },
    { id: 'warranty', title: '三年质保', text: '三年内损坏免费更换' },
  ],
  pl: [
    { id: 'ip68', title: 'Co znaczy IP68', text: 'Deszcz nie szkodzi lampie: jest wodoodporna.' },
    { id: 'warranty', title: 'Trzy lata gwarancji', text: 'Co zepsuje się w trzy lata, wymieniamy.' },
  ],
}

const found = (language: string, question: string) =>
  suggested(question, indexed(shelf[language]!, language), language).map(({ id }) => id)

describe('articles for what somebody writes', () => {
  it.each([
    ['en', 'Is the Suan waterproof?', ['ip68']],
    ['en', 'How long is the WARRANTY on it', ['warranty']],
    ['en', 'Can I return lamps that I have not used?', ['returns']],
    ['en', 'do you install 25 of them?', ['install']],
    ['th', 'โคมไฟกันน้ำไหมคะ', ['ip68']],
    ['th', 'รับประกันกี่ปี', ['warranty']],
    // Its vowel is taken apart by the wider normal forms, and then it is no word any more.
    ['th', 'โคมนี้กันน้ำหรือเปล่า', ['ip68']],
    ['zh-Hans', '这个灯防水吗', ['ip68']],
    ['zh-Hans', '质保几年', ['warranty']],
    ['pl', 'Czy lampa jest wodoodporna?', ['ip68']],
    ['pl', 'jaka gwarancja', ['warranty']],
  ])('are found in %s: %s', (language, question, expected) => {
    expect(found(language, question)).toEqual(expected)
  })

  it.each([
    ['nothing', ''],
    ['words of every sentence', 'What is it that you have for us and our'],
    ['what no article is about', 'Good morning, Mr. Somchai'],
    ['signs alone', '???? !!! 🙂'],
  ])('are none for %s', (_, question) => {
    expect(found('en', question)).toEqual([])
  })

  it.each([
    ['en', 'Is the lamp waterproof?', 'What does IP68 mean: is the lamp waterproof?'],
    ['th', 'โคมกันน้ำไหม', 'IP68 คืออะไร โคมกันน้ำไหม'],
    ['zh-Hans', '这款灯防水吗？', 'IP68 是什么意思：灯防水吗？'],
  ] as const)(
    'are not what shares only the word "lamp" with the best, in a shop of lamps, in %s',
    (language, question, title) => {
      const leads = articles.map(({ title, body }, at) => ({
        id: `${at}`,
        title: title[language]!,
        text: body[language]!,
      }))
      expect(suggested(question, indexed(leads, language), language).map((lead) => lead.title)).toEqual([title])
    },
  )

  it('are looked for by each word once in each article, however many there are', () => {
    let asked = 0
    class Counting extends Set<string> {
      override has(word: string): boolean {
        asked++
        return super.has(word)
      }
    }
    const many = Array.from({ length: 200 }, (_, at) => ({ id: `${at}`, title: `Lamp ${at}`, text: 'solar garden' }))
    const index = indexed(many, 'en').map(({ lead, title, text }) => ({
      lead,
      title: new Counting(title),
      text: new Counting(text),
    }))
    suggested('garden lamp xyz qq ww ee rr tt yy uu', index, 'en')
    expect(asked).toBeLessThanOrEqual(10 * 200 * 2)
  })

  it('are at most three, the best first', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ id: `${at}`, title: `Lamp ${at}`, text: 'solar' }))
    const best = { id: 'best', title: 'Solar lamp for gardens', text: 'gardens' }
    const ids = suggested('a solar lamp', indexed([...many, best], 'en'), 'en').map(({ id }) => id)
    expect(ids).toHaveLength(3)
    expect(ids[0]).toBe('best')
  })
})
