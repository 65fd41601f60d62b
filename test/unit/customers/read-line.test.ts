/** A line of a list as the customer it makes: by the parsers of whoever asks on a site, with every fault named. */
import { describe, expect, it } from 'vitest'
import { importLimits } from '../../../shared/import-limits.ts'
import { ImportLines } from '../../../shared/schema/customer-import.ts'
import type { ImportLine } from '../../../shared/schema/customer-import.ts'
import { languageNamed } from '../../../worker/customers/language-named.ts'
import { readLine } from '../../../worker/customers/read-line.ts'

const name = 'Wipa Suksawat'
const reading = (cells: ImportLine['cells'], country: string | null = 'TH') =>
  readLine({ cells: { fullName: name, ...cells } }, country)

function readOf(cells: ImportLine['cells'], country: string | null = 'TH') {
  const outcome = reading(cells, country)
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
  return outcome.read
}

function faultsOf(cells: ImportLine['cells'], country: string | null = 'TH') {
  const outcome = reading(cells, country)
  return 'faults' in outcome ? outcome.faults.map(({ field, why }) => `${field} ${why}`) : []
}

const values = (cells: ImportLine['cells'], country: string | null = 'TH') =>
  readOf(cells, country).addresses.map(({ kind, value }) => `${kind} ${value}`)

describe('a line', () => {
  it('is a customer with addresses as they are found by, and as they stood there', () => {
    expect(
      readOf({
        fullName: '  วิภา   สุขสวัสดิ์ ',
        email: 'Wipa@Example.com',
        phone: '๐๘๑-๒๓๔-๕๖๗๘',
        line: '@Suk_Shop',
        whatsapp: '081 234 5678',
        wechat: 'Wipa_99',
        language: 'ภาษาไทย',
        note: ' Prefers mornings.\r\nTwo shops. ',
      }),
    ).toEqual({
      fullName: 'วิภา สุขสวัสดิ์',
      addresses: [
        { kind: 'email', value: 'wipa@example.com', written: 'Wipa@Example.com' },
        { kind: 'phone', value: '+66812345678', written: '๐๘๑-๒๓๔-๕๖๗๘' },
        { kind: 'line', value: '@suk_shop', written: '@Suk_Shop' },
        { kind: 'whatsapp', value: '+66812345678', written: '081 234 5678' },
        { kind: 'wechat', value: 'wipa_99', written: 'Wipa_99' },
      ],
      language: 'th',
      note: 'Prefers mornings.\nTwo shops.',
    })
  })

  it.each<[ImportLine['cells'], string | null, string[]]>([
    [{ phone: '012-345 6789' }, 'MY', ['phone +60123456789']],
    [{ phone: '600 100 200' }, 'PL', ['phone +48600100200']],
    [{ phone: '138 0013 8000' }, 'CN', ['phone +8613800138000']],
    [{ phone: '+86 138 0013 8000' }, null, ['phone +8613800138000']],
    [{ phone: '081-234-5678, 02 123 4567' }, 'TH', ['phone +66812345678', 'phone +6621234567']],
    [{ phone: '081-234-5678\n0812345678' }, 'TH', ['phone +66812345678']],
    [{ phone: '02-123-4567/8' }, 'TH', ['phone +6621234567']],
    [{ phone: '02-123-4567, 12' }, 'TH', ['phone +6621234567']],
    [
      { email: 'a@b.example; C@b.example\nd@b.example' },
      null,
      ['email a@b.example', 'email c@b.example', 'email d@b.example'],
    ],
    [{ whatsapp: 'wipa' }, 'TH', ['whatsapp wipa']],
  ])('%j from %s has %j', (cells, country, expected) => {
    expect(values(cells, country)).toEqual(expected)
  })

  it.each<[ImportLine['cells'], string | null, string[]]>([
    [{}, 'TH', ['address no-address']],
    [{ email: '   ' }, 'TH', ['address no-address']],
    [{ fullName: '', email: 'a@b.example' }, 'TH', ['fullName missing']],
    [{ fullName: ' \u202E ' }, 'TH', ['fullName missing', 'address no-address']],
    [{ fullName: 'ก'.repeat(81), email: 'a@b.example' }, 'TH', ['fullName too-long']],
    [{ email: 'wipa@' }, 'TH', ['email no-email']],
    [{ email: 'Wipa <wipa@example.com>' }, 'TH', ['email no-email']],
    [{ email: `${'x'.repeat(250)}@b.example` }, 'TH', ['email too-long']],
    [{ email: Array.from({ length: 6 }, (_, at) => `a${at}@b.example`).join(' ') }, 'TH', ['email too-many']],
    [{ phone: '081 234 5678' }, null, ['phone no-country']],
    [{ phone: '+1 2' }, 'TH', ['phone no-phone']],
    [{ phone: '123456' }, 'TH', ['phone no-phone']],
    [{ phone: 'ask Somchai' }, 'TH', ['phone no-phone']],
    [{ phone: '081-234-5678; nobody knows' }, 'TH', []],
    [{ line: 'x'.repeat(65) }, 'TH', ['line too-long']],
    [{ email: 'a@b.example', language: 'Klingon' }, 'TH', ['language no-language']],
    [{ email: 'a@b.example', note: 'x'.repeat(importLimits.note + 1) }, 'TH', ['note too-long']],
    [
      { fullName: '', email: 'x', phone: 'x', language: 'x' },
      'TH',
      ['fullName missing', 'email no-email', 'phone no-phone', 'language no-language'],
    ],
  ])('%j from %s: %j', (cells, country, expected) => {
    expect(faultsOf(cells, country)).toEqual(expected)
  })

  it('keeps what looks like markup, code or a formula as the text it is', () => {
    const vector = `=HYPERLINK("x") <img src=x onerror=alert(1)> ' OR 1=1 --`
    expect(readOf({ fullName: vector, email: 'a@b.example', note: vector })).toMatchObject({
      fullName: vector,
      note: vector,
    })
  })
})

describe('a language', () => {
  it.each([
    ['th', 'th'],
    ['TH', 'th'],
    ['th-TH', 'th'],
    ['Thai', 'th'],
    ['ไทย', 'th'],
    ['ภาษาไทย', 'th'],
    ['泰语', 'th'],
    ['en_GB', 'en'],
    ['English', 'en'],
    ['อังกฤษ', 'en'],
    ['英文', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['ZH-hans', 'zh-Hans'],
    ['中文', 'zh-Hans'],
    ['จีน', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['繁體中文', 'zh-Hant'],
    ['Traditional Chinese', 'zh-Hant'],
    ['Bahasa Melayu', 'ms'],
    ['polski', 'pl'],
    ['العربية', 'ar'],
  ] as const)('%s is %s', (cell, language) => {
    expect(languageNamed(cell)).toBe(language)
  })

  it.each(['French', 'fr', 'en or th', 'constructor', '__proto__', 'zh-', 'th-whatever', ''])('%j is none', (cell) => {
    expect(languageNamed(cell)).toBeNull()
  })
})

describe('what is sent of a list', () => {
  const lines = [{ line: 2, cells: { fullName: name } }]
  it.each([
    ['nothing', { country: null, lines: [] }],
    ['a line twice', { country: null, lines: [...lines, ...lines] }],
    ['a country that is none', { country: 'XX', lines }],
    ['a field that is none', { country: null, lines: [{ line: 2, cells: { owner: 'x' } }] }],
    ['more beside it', { country: null, lines, workspace: 'x' }],
    ['a line of number 0', { country: null, lines: [{ line: 0, cells: {} }] }],
    [
      'a cell that is too long for any field',
      { country: null, lines: [{ line: 2, cells: { note: 'x'.repeat(importLimits.cell + 1) } }] },
    ],
    ['too many lines', { country: null, lines: Array.from({ length: 201 }, (_, at) => ({ line: at + 1, cells: {} })) }],
  ])('is refused with %s', (_, body) => {
    expect(ImportLines.safeParse({ country: null, lines }).success).toBe(true)
    expect(ImportLines.safeParse(body).success).toBe(false)
  })
})
