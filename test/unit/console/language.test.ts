import { describe, expect, it } from 'vitest'
import { languageOf, localeFor } from '../../../console/language.ts'

describe('the language of a tag', () => {
  it.each([
    ['en-GB', 'en'],
    ['th', 'th'],
    ['th-TH-u-ca-buddhist', 'th'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-MY', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['ms-MY', 'ms'],
    ['pl', 'pl'],
    ['ar-EG', 'ar'],
    ['de', null],
    ['', null],
    ['constructor', null],
  ])('%j is %j', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})

describe('how dates and numbers are written', () => {
  it.each([
    [['', 'de-DE', 'en-GB', 'en'], 'en-GB-u-ca-gregory'],
    [['', 'de-DE'], 'en-u-ca-gregory'],
    [['', 'de-AT', 'zh-TW', 'zh-SG'], 'zh-TW-u-ca-gregory'],
    [['th', 'en-GB'], 'th-u-ca-gregory'],
    [['th-TH-u-ca-buddhist', 'en-GB'], 'th-TH-u-ca-buddhist'],
    [['not a tag', 'th-TH'], 'th-TH-u-ca-gregory'],
    [['ar-EG', 'en'], 'ar-EG-u-ca-gregory-nu-latn'],
    [[], 'en-u-ca-gregory'],
  ])('where %j are wanted: %s', (tags, locale) => {
    expect(localeFor(tags)).toBe(locale)
  })

  it.each([
    ['th', '2026'],
    ['th-u-ca-buddhist', '2569'],
  ])('in Thai has the years of the chosen calendar: %s', (tag, year) => {
    expect(new Intl.DateTimeFormat(localeFor([tag]), { dateStyle: 'long' }).format(Date.UTC(2026, 10, 28))).toContain(
      year,
    )
  })
})
