/** A list of customers on its way from a file to the server: read, its columns guessed, its lines made. */
import { describe, expect, it } from 'vitest'
import { batchesOf, linesOf } from '../../../console/customers/lines-of.ts'
import { guessColumns } from '../../../console/customers/guess-columns.ts'
import { leftOutCsv } from '../../../console/customers/left-out-csv.ts'
import { parseList } from '../../../console/customers/parse-list.ts'
import { readFile } from '../../../console/customers/read-file.ts'
import { FirstLines } from '../../../shared/customers/first-lines.ts'
import { importLimits } from '../../../shared/import-limits.ts'
import { ImportLines } from '../../../shared/schema/customer-import.ts'

const reading = async (content: BlobPart, name = 'list.csv') => readFile(new File([content], name))

async function rowsOf(content: BlobPart) {
  const read = await reading(content)
  if ('fault' in read) throw new Error(read.fault)
  return read.list.rows
}

const faultOf = async (content: BlobPart) => {
  const read = await reading(content)
  return 'fault' in read ? [read.fault, read.line] : null
}

describe('a file', () => {
  const expected = [
    { line: 1, cells: ['Name', 'E-mail'] },
    { line: 2, cells: ['วิภา "วิ" สุข', 'wipa@example.com'] },
  ]
  it.each([
    ['commas', 'Name,E-mail\r\n"วิภา ""วิ"" สุข",wipa@example.com\r\n'],
    ['semicolons', 'Name;E-mail\n"วิภา ""วิ"" สุข";wipa@example.com\n'],
    ['tabs', 'Name\tE-mail\n"วิภา ""วิ"" สุข"\twipa@example.com'],
    ['a byte order mark', '\uFEFFName,E-mail\n"วิภา ""วิ"" สุข",wipa@example.com\n'],
    ['what Excel says to itself', 'sep=;\nName;E-mail\n"วิภา ""วิ"" สุข";wipa@example.com\n'],
    ['empty lines behind it', 'Name;E-mail\n"วิภา ""วิ"" สุข";wipa@example.com\n\n\n ; \n'],
    ['old line ends', 'Name,E-mail\r"วิภา ""วิ"" สุข",wipa@example.com\r'],
  ])('is read with %s', async (_, content) => {
    expect(await rowsOf(content)).toEqual(expected)
  })

  it('has its lines numbered as a spreadsheet does, whatever is in their cells, and empty ones left out', async () => {
    expect(await rowsOf('Name,Note\n\n"A","two\nlines"\n , \nB,x\n')).toEqual([
      { line: 1, cells: ['Name', 'Note'] },
      { line: 3, cells: ['A', 'two\nlines'] },
      { line: 5, cells: ['B', 'x'] },
    ])
  })

  it('gives back what was kept from being a formula when it left', async () => {
    const csv = leftOutCsv(
      [
        { line: 1, cells: ['Phone', 'Note'] },
        { line: 2, cells: ['+66812345678', "'quoted'"] },
      ],
      new Map(),
      null,
    )
    expect(csv).toContain("'+66812345678")
    expect((await rowsOf(csv))[1]!.cells).toEqual(['+66812345678', "'quoted'", ''])
  })

  it.each<[string, BlobPart, string, number | null]>([
    ['a workbook of today', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'spreadsheet', null],
    ['a workbook of before', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'spreadsheet', null],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x4e, 0]), 'encoding', null],
    ['Thai in Windows-874', new Uint8Array([0xaa, 0xd7, 0xe8, 0xcd, 0x2c, 0x0a]), 'encoding', null],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 1]), 'no-text', null],
    ['nothing', '', 'empty', null],
    ['empty lines', '\n , \n\n', 'empty', null],
    ['a quotation mark that is never closed', 'Name,Note\nA,"b\nC,d\n', 'quotes', 2],
    ['a quotation mark where none can be', 'Name,Note\nA,b\n"C"x,d\n', 'quotes', 3],
    ['too many lines', `Name\n${'x\n'.repeat(importLimits.lines + 1)}`, 'too-many-lines', null],
    ['too many columns', 'x,'.repeat(importLimits.columns), 'too-many-columns', null],
    ['too many bytes', 'x'.repeat(importLimits.fileBytes + 1), 'too-large', null],
  ])('is told to be %s', async (_, content, fault, line) => {
    expect(await faultOf(content)).toEqual([fault, line])
  })

  it('may be as long as it says', async () => {
    expect(await rowsOf(`Name\n${'x\n'.repeat(importLimits.lines)}`)).toHaveLength(importLimits.lines + 1)
  })
})

describe('columns', () => {
  it.each([
    [
      ['Full name', 'E-mail', 'Mobile phone', 'LINE ID', 'WhatsApp', 'WeChat', 'Preferred language', 'Remarks'],
      'fullName email phone line whatsapp wechat language note',
    ],
    [
      ['ชื่อ-นามสกุล', 'อีเมล', 'เบอร์โทรศัพท์', 'ไลน์ไอดี', 'วอตส์แอป', 'วีแชท', 'ภาษา', 'หมายเหตุ'],
      'fullName email phone line whatsapp wechat language note',
    ],
    [
      ['姓名', '邮箱', '手机号码', 'LINE', 'WhatsApp', '微信号', '语言', '备注'],
      'fullName email phone line whatsapp wechat language note',
    ],
    [
      ['First Name', 'Last Name', 'E-mail 1 - Value', 'E-mail 1 - Label', 'Phone 1 - Value'],
      'fullName fullName email - phone',
    ],
    [['Name', 'First name', 'Last name', 'Tel.'], 'fullName - - phone'],
    [['Name', 'Surname'], 'fullName fullName'],
    [['ชื่อ', 'นามสกุล', 'โทร.'], 'fullName fullName phone'],
    [['姓', '名', '电话'], 'fullName fullName phone'],
    [['Mobile', 'Office phone', 'Email', 'Work e-mail', 'Customer', 'Contact'], 'phone phone email email fullName -'],
    [['Birthday', '', 'constructor', '__proto__', '12', '=1+1'], '- - - - - -'],
    [['Language', 'Lang'], 'language -'],
  ])('%j are %s', (names, expected) => {
    expect(
      guessColumns(names)
        .map((field) => field ?? '-')
        .join(' '),
    ).toBe(expected)
  })
})

describe('lines', () => {
  it('have the cells of their columns, those of one field together', () => {
    const rows = [
      { line: 2, cells: ['Wipa', 'Suksawat', ' 081 234 5678 ', '02 123 4567', 'ignored', 'a@b.example'] },
      { line: 4, cells: ['周', '磊', '', '', '', 'c@d.example', 'more than there are columns'] },
      { line: 5, cells: ['Alone'] },
    ]
    expect(linesOf(rows, ['fullName', 'fullName', 'phone', 'phone', null, 'email'])).toEqual([
      { line: 2, cells: { fullName: 'Wipa Suksawat', phone: '081 234 5678\n02 123 4567', email: 'a@b.example' } },
      { line: 4, cells: { fullName: '周磊', email: 'c@d.example' } },
      { line: 5, cells: { fullName: 'Alone' } },
    ])
  })

  it('go in requests that the server takes, however long they are', () => {
    const note = 'ก'.repeat(20_000)
    const lines = linesOf(
      Array.from({ length: 450 }, (_, at) => ({ line: at + 2, cells: [`Wipa ${at}`, at < 60 ? note : 'x'] })),
      ['fullName', 'note'],
    )
    const batches = batchesOf(lines)
    expect(batches.flat()).toEqual(lines)
    for (const batch of batches) {
      const body = { country: 'TH', lines: batch }
      expect(ImportLines.safeParse(body).error).toBeUndefined()
      expect(new TextEncoder().encode(JSON.stringify(body)).length).toBeLessThanOrEqual(importLimits.bodyBytes)
    }
    expect(batchesOf([])).toEqual([])
  })

  it('of the same customer are known by the first', () => {
    const lines = new FirstLines()
    const email = (value: string) => ({ kind: 'email', value }) as const
    const phone = (value: string) => ({ kind: 'phone', value }) as const
    expect(lines.take(2, [email('a'), phone('1')])).toBeNull()
    expect(lines.take(3, [email('b'), phone('1')])).toEqual({ of: 2, by: 'phone' })
    // What a line that does not count has is nobody's.
    expect(lines.take(4, [email('b')])).toBeNull()
    expect(lines.take(5, [{ kind: 'wechat', value: 'a' }])).toBeNull()
    expect(lines.take(2, [email('a')])).toBeNull()
    // Known before by two addresses, each in a line of its own, maybe in another request.
    expect(lines.take(6, [email('c')], { id: 'known', by: 'email' })).toBeNull()
    expect(lines.take(206, [phone('3')], { id: 'known', by: 'phone' })).toEqual({ of: 6, by: 'phone' })
  })
})

describe('lines that are left out', () => {
  it('are a file like the one before, with the reason last and no cell that is a formula', () => {
    const rows = [
      { line: 1, cells: ['Name', '=cmd'] },
      { line: 2, cells: ['=HYPERLINK("https://evil.example")', '-1'] },
      { line: 3, cells: ['Somchai', 'x', '@far'] },
    ]
    const csv = leftOutCsv(
      rows,
      new Map([
        [2, 'E-mail is missing'],
        [3, '=no'],
      ]),
      'Why',
    )
    expect(csv).toBe(
      '\uFEFFName,\'=cmd,,Why\r\n"\'=HYPERLINK(""https://evil.example"")",\'-1,,E-mail is missing\r\nSomchai,x,\'@far,\'=no\r\n',
    )
    // What was left out before is left out by its own name, and no column of a customer.
    expect(guessColumns(['Name', 'E-mail', 'Why it was left out'])).toEqual(['fullName', 'email', null])
  })

  it('are no formula where signs are as wide as letters are, or stand on a second line', () => {
    const cells = ['＝1+1', '＋66812345678', '－1', '＠SUM(A1)', '\n=1+1', 'a＝b']
    const csv = leftOutCsv([{ line: 1, cells }], new Map(), null)
    expect(csv).toBe(`\uFEFF'＝1+1,'＋66812345678,'－1,'＠SUM(A1),"'\n=1+1",a＝b,\r\n`)
    const parsed = parseList(csv)
    expect('list' in parsed && parsed.list.rows.map((row) => row.cells)).toEqual([[...cells, '']])
  })

  it('are parsed as they were', () => {
    const rows = [
      { line: 1, cells: ['a;b', 'c\td'] },
      { line: 2, cells: ['"', ','] },
    ]
    const parsed = parseList(leftOutCsv(rows, new Map(), 'w'))
    expect('list' in parsed && parsed.list.rows.map(({ cells }) => cells)).toEqual([
      ['a;b', 'c\td', 'w'],
      ['"', ',', ''],
    ])
  })
})
