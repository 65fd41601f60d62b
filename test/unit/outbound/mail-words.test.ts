/** What the team and visitors are written: all of it in each language, with nothing left in English, in the console's own words. */
import { describe, expect, it } from 'vitest'
import type { moves as englishMoves } from '../../../console/words/en-moves.ts'
import type { sales as englishSales } from '../../../console/words/en-sales.ts'
import type { settings as englishSettings } from '../../../console/words/en-settings.ts'
import type { reports as englishReports } from '../../../console/words/en-reports.ts'
import type { Widened } from '../../../console/words/widened.ts'
import { Language } from '../../../shared/schema/basics.ts'
import { mailIn, reportIn } from '../../../worker/outbound/words/words.ts'
import { allIn, given } from './all-mails.ts'

const others = Language.options.filter((one) => one !== 'en')

/** What every language has of English: names, and what is typed. */
const names = /Foyer|\?foyer-check/gu

/** Words that Malay or Polish has, too, letter for letter. */
const shared: Partial<Record<Language, readonly string[]>> = {
  ms: ['log', 'widget', 'data', 'november'],
  pl: ['alert', 'mail', 'link'],
}

function wordsOf(text: string): string[] {
  const own = given.reduce((rest, one) => rest.replaceAll(one, ' '), text).replaceAll(names, ' ')
  return own.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}

/** Words in the letters of English. */
function latin(text: string): string[] {
  return wordsOf(text).filter((word) => /[a-z]/u.test(word))
}

/** What of all that is given is said. */
const givenIn = (text: string) => given.filter((one) => text.includes(one))

const english = allIn('en')
const englishWords = new Set([...english.values()].flatMap(({ seen }) => wordsOf(seen)))

/** A catalogue of the console, loaded as it does. */
async function consoleIn<Part>(language: Language, part: string): Promise<Widened<Part>> {
  const file = language === 'en' ? `en-${part}.ts` : `${language}/${part}.ts`
  const there = (await import(new URL(`../../../console/words/${file}`, import.meta.url).href)) as Record<
    string,
    unknown
  >
  return (there[part] ?? there['words']) as Widened<Part>
}

describe('what is written to people', () => {
  it.each(others)('has everything in %s, with what it is about, and nothing in English', (language) => {
    const said = allIn(language)
    expect([...said.keys()]).toEqual([...english.keys()])
    for (const [what, { seen, subject, text }] of said) {
      const left = wordsOf(seen).filter((word) => englishWords.has(word) && !shared[language]?.includes(word))
      expect([what, left]).toEqual([what, []])
      if (language !== 'ms' && language !== 'pl') expect([what, latin(seen)]).toEqual([what, []])
      const before = english.get(what)!
      expect([what, givenIn(subject), givenIn(text)]).toEqual([what, givenIn(before.subject), givenIn(before.text)])
      expect(seen).not.toMatch(/undefined|null|\[object/u)
    }
  })

  it.each(Language.options)('tells each change of signing in apart in %s', (language) => {
    const said = [...allIn(language)].filter(([what]) => what.startsWith('second-factor'))
    expect(said).toHaveLength(8)
    expect(new Set(said.map(([, { seen }]) => seen)).size).toBe(8)
  })

  it.each(Language.options)('names pages of the console in %s as its menu does', async (language) => {
    const { settings } = await consoleIn<typeof englishSettings>(language, 'settings')
    for (const note of [mailIn(language, 'at-risk').note, mailIn(language, 'woke').note, reportIn(language).note])
      for (const name of [settings.title, settings.alerts]) expect(note).toContain(name)
    const led = (act: string) => act.toLowerCase()
    expect(led(mailIn(language, 'test').act)).toContain(led(settings.alerts))
    expect(led(mailIn(language, 'second-factor').act)).toContain(led(settings.sessions))
  })

  it.each(others)('gives reasons in %s in the words with which they were chosen', async (language) => {
    const { sales } = await consoleIn<typeof englishSales>(language, 'sales')
    const { moves } = await consoleIn<typeof englishMoves>(language, 'moves')
    const { names: told } = reportIn(language)
    expect(told.lost).toEqual(sales.losses)
    expect(told.goods).toEqual(sales.goods)
    expect(told['sent-back']).toEqual(sales.returns)
    expect(told.escalation).toEqual(moves.escalations)
    // Who chose these spoke of themselves, or of whom they chose.
    const { 'knows-better': known, 'end-of-shift': ended, ...transfer } = told.transfer
    expect(moves.transfers).toMatchObject(transfer)
    expect([known, ended].every((one) => one.trim() !== '')).toBe(true)
  })

  it.each(Language.options)('says of a report in %s what the console says of it', async (language) => {
    const { flags, counting } = await consoleIn<typeof englishReports>(language, 'reports')
    const told = reportIn(language)
    expect([told.unusual, told.nothingUnusual, told.noCause]).toEqual([flags.title, flags.none, flags.noCause])
    expect([told.likely('17'), told.marks.between]).toEqual([flags.likely('17'), flags.between])
    expect(told.counting).toBe(counting)
  })
})

describe('what is written from the right', () => {
  const arabic = [...allIn('ar')]

  it.each(arabic.filter(([, { html }]) => html !== ''))('runs that way: %s', (_, { html }) => {
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<div lang="ar" dir="rtl">')
    expect(html).toContain('<bdi dir="ltr">https://desk.suk.example/</bdi>')
    expect(html).not.toMatch(/text-align:left|border-left|padding-right/u)
  })

  it.each(arabic)('keeps every name in one piece: %s', (what, { seen }) => {
    const loose = given.filter((one) => seen.replaceAll(`\u2068${one}\u2069`, '').includes(one))
    expect([what, loose]).toEqual([what, []])
    expect(seen.match(/\u2068/gu)?.length).toBe(seen.match(/\u2069/gu)?.length)
  })

  it.each(Language.options.filter((one) => one !== 'ar'))('is not so in %s', (language) => {
    for (const { seen, html } of allIn(language).values()) {
      expect(seen).not.toMatch(/[\u2066-\u2069]/u)
      expect(html).not.toMatch(/rtl|text-align:right/u)
    }
  })
})
