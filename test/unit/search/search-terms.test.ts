import { describe, expect, it } from 'vitest'
import { askedWords, hasTerms, indexWords, searchTerms } from '../../../shared/search/search-terms.ts'

/** What an index would say: all whole words there, and some word that begins with each beginning. */
function indexFinds(text: string, asked: string): boolean {
  const words = indexWords([text])
  return searchTerms(asked)
    .map(askedWords)
    .every(
      ({ whole, beginnings }) =>
        whole.every((word) => words.includes(word)) &&
        beginnings.every((beginning) => words.some((word) => word.startsWith(beginning))),
    )
}

const texts = {
  english: 'Do you ship 240 Solis-60 street lamps to Chiang Mai before the 15th?',
  thai: 'อยากได้ใบเสนอราคาโคมไฟถนนโซลาร์เซลล์ ๒๔๐ ชุด สำหรับเทศบาล ส่งก่อนสงกรานต์',
  malay: 'Bolehkah penghantaran ke Pulau Pinang dibuat sebelum hari Jumaat?',
  polish: 'Czy możecie wysłać lampę do Łodzi? Proszę o fakturę VAT.',
  chinese: '我们需要两百盏太阳能路灯,能在三月之前送到吗?',
  traditional: '請問太陽能路燈有現貨嗎?我想要報價單。',
  arabic: 'هل يمكن شحن ٢٤٠ مصباحًا إلى أبوظبي قبل نهاية السنة؟',
} as const

describe('what people write is found by', () => {
  it.each<[keyof typeof texts, string]>([
    ['english', 'lamp'],
    ['english', 'STREET lamps'],
    ['english', 'chiang solis'],
    ['english', 'solis-60'],
    ['english', '240'],
    ['thai', 'โคมไฟ'],
    ['thai', 'ไฟถนน'],
    ['thai', 'ใบเสนอราคา'],
    ['thai', '240'],
    ['thai', '๒๔๐ ชุด'],
    ['thai', 'สงกรานต์'],
    ['malay', 'penghantaran jumaat'],
    ['malay', 'pulau'],
    ['polish', 'lampe'],
    ['polish', 'lodzi'],
    ['polish', 'Łodzi fakturę'],
    ['chinese', '路灯'],
    ['chinese', '太阳能'],
    ['chinese', '灯'],
    ['traditional', '報價單'],
    ['traditional', '路燈 現貨'],
    ['arabic', 'مصباحا'],
    ['arabic', 'ابوظبي 240'],
    ['arabic', 'الي أبو'],
    ['arabic', 'السنه'],
    ['arabic', 'شـحن'],
  ])('%s: %s', (language, asked) => {
    expect([indexFinds(texts[language], asked), hasTerms([texts[language]], searchTerms(asked))]).toEqual([true, true])
  })

  it.each<[keyof typeof texts, string]>([
    ['english', 'hip'],
    ['english', 'lamp bangkok'],
    ['thai', 'โคมระย้า'],
    ['thai', 'ถนนไฟ'],
    ['malay', 'antaran'],
    ['polish', 'krakow'],
    ['chinese', '灯路'],
    ['chinese', '路燈'],
    ['traditional', '價報'],
    ['arabic', 'صباح'],
  ])('%s is not found by %s', (language, asked) => {
    expect(hasTerms([texts[language]], searchTerms(asked))).toBe(false)
  })
})

describe('an address, a number and a receipt', () => {
  const kept = ['Wipa Suksai', 'wipa.s@home.example', '+66812345678', '๐๘๑-๒๓๔-๕๖๗๘', '1P1P-ZX42']
  it.each([
    'wipa',
    'wipa.s@home',
    'wipa.s@home.ex',
    '0812345678'.slice(0, 3),
    '+6681',
    '081-234',
    '1p1p-zx42',
    'ZX42',
    'suksai wipa',
  ])('are found by %s', (asked) => {
    expect(hasTerms(kept, searchTerms(asked))).toBe(true)
  })

  it.each(['wip.s@home.example', '081-23-4567', '1p1-zx42'])('are not found by %s', (asked) => {
    expect([indexFinds(kept.join(' '), asked), hasTerms(kept, searchTerms(asked))]).toEqual([false, false])
  })

  it('are asked for by whole words, but for the last of what is written together', () => {
    expect(searchTerms('jane@home.example suan-60 路灯A').map(askedWords)).toEqual([
      { whole: ['jane'], beginnings: [] },
      { whole: ['home'], beginnings: [] },
      { whole: [], beginnings: ['example'] },
      { whole: ['suan'], beginnings: [] },
      { whole: [], beginnings: ['60'] },
      { whole: ['路灯'], beginnings: [] },
      { whole: [], beginnings: ['a'] },
    ])
  })
})

describe('what is asked', () => {
  it('is nothing where there are no letters in it, whatever an index might take it for', () => {
    expect(['', '  ', '"', '* OR -', '( ) : ^'].flatMap((asked) => searchTerms(asked)).map(({ text }) => text)).toEqual(
      ['or'],
    )
  })

  it('is cut to a number of parts, each once', () => {
    const many = Array.from({ length: 40 }, (_, at) => `word${at} word0`).join(' ')
    expect(searchTerms(many)).toHaveLength(12)
  })
})
