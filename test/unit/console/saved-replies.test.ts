import { describe, expect, it } from 'vitest'
import { matchingReplies } from '../../../console/saved/matching-replies.ts'
import { replyText } from '../../../console/saved/reply-text.ts'
import { isSignAlone } from '../../../console/text/sign-alone.ts'
import type { Language } from '../../../shared/schema/basics.ts'
import type { SavedReply, Whose } from '../../../shared/schema/saved-reply.ts'

const mine = { kind: 'mine' } as const
const everyone = { kind: 'everyone' } as const
const team = { kind: 'team', team: 'team' } as const

function reply(title: string, part: Partial<SavedReply> = {}): SavedReply {
  const texts = { en: 'Thank you.' }
  return { id: title, title, shortcut: 'x', whose: mine, texts, revision: 1, uses: 0, usedAt: null, ...part }
}

const titles = (replies: readonly SavedReply[], typed: string) =>
  matchingReplies(replies, typed).map(({ title }) => title)

describe('what fits what was typed', () => {
  const greeting = reply('Say hello', { shortcut: 'hi' })
  const price = reply('Price list', { shortcut: 'price', texts: { en: 'We say hello again.', th: 'ราคา' } })
  const history = reply('Our history', { shortcut: 'about' })

  it.each([
    ['nothing yet: all of them', '', ['Our history', 'Price list', 'Say hello']],
    ['the shortcut first', 'hi', ['Say hello', 'Our history']],
    ['then a word of the title, then the text', 'hello', ['Say hello', 'Price list']],
    ['in capitals', 'HI', ['Say hello', 'Our history']],
    ['any language of the text', 'ราคา', ['Price list']],
    ['with a space around it', ' price ', ['Price list']],
    ['nothing', 'zzz', []],
  ])('%s', (_, typed, expected) => {
    expect(titles([price, greeting, history], typed)).toEqual(expected)
  })

  it('has one’s own before the teams’ and everyone’s, and of each what is sent most', () => {
    const owned = (name: string, whose: Whose, uses: number) => reply(name, { whose, uses })
    const all = [
      owned('everyone, 90', everyone, 90),
      owned('team, 5', team, 5),
      owned('mine, 1', mine, 1),
      owned('mine, 7', mine, 7),
      owned('team, 50', team, 50),
    ]
    expect(titles(all, '')).toEqual(['mine, 7', 'mine, 1', 'team, 50', 'team, 5', 'everyone, 90'])
  })
})

describe('a slash asks for a saved reply', () => {
  // The cursor is at the bar.
  it.each([
    ['/|', true],
    ['Hello. /|', true],
    ['Hello.\n/|', true],
    ['/| and more', true],
    ['/|\nmore', true],
    ['24/|', false],
    ['https:/|', false],
    ['/|more', false],
    ['//|', false],
    ['a|/', false],
    ['|', false],
  ])('%s: %s', (text, asks) => {
    expect(isSignAlone(text.replace('|', ''), text.indexOf('|'), '/')).toBe(asks)
  })
})

describe('a reply as it goes out', () => {
  const facts = {
    fullName: 'วิภา ศรีสุข',
    receipt: '4D2P-F2DB',
    assistant: 'Anan',
    site: 'TH Home',
    // 20:00 in London on the 26th, and the 27th in Bangkok.
    now: Date.UTC(2026, 10, 26, 20),
    zone: 'Asia/Bangkok',
  }
  const text = '{name}|{address-as}|{assistant}|{site}|{receipt}|{today}'
  const filled = (texts: Partial<Record<Language, string>>, language: Language, fallback: Language = 'en') =>
    replyText({ texts }, language, fallback, facts)

  it('is in the visitor’s language, with their name and date in it', () => {
    expect(filled({ en: 'Hello', th: text }, 'th')).toEqual({
      language: 'th',
      text: 'วิภา ศรีสุข|คุณวิภา|Anan|TH Home|4D2P-F2DB|27 พฤศจิกายน 2569',
    })
  })

  it('is else in that of the website, else in any; what is filled in follows the text', () => {
    expect(filled({ en: '{today}', pl: 'Cześć' }, 'th', 'en')).toEqual({ language: 'en', text: 'November 27, 2026' })
    expect(filled({ pl: '{address-as}' }, 'th', 'en')).toEqual({ language: 'pl', text: 'Pan/Pani วิภา ศรีสุข' })
  })

  it('leaves the braces of who asked to be forgotten', () => {
    const { text } = replyText({ texts: { en: 'Hello {name}, {address-as}.' } }, 'en', 'en', { ...facts, fullName: '' })
    expect(text).toBe('Hello {name}, {address-as}.')
  })
})
