/** The HTML side of a mail: paragraphs, what others wrote, one button. Inline styles alone, as mail programs want it; nothing is loaded from anywhere. */
import { directionOf } from '../../shared/direction.ts'
import type { Language } from '../../shared/schema/basics.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => entities[sign]!)

/** Sides are named as left and right: not every mail program knows start and end. */
const sides = { ltr: { start: 'left', end: 'right' }, rtl: { start: 'right', end: 'left' } } as const

function stylesIn({ start, end }: (typeof sides)['ltr' | 'rtl']) {
  return {
    body: 'margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1c2024;background:#ffffff',
    act: 'display:inline-block;padding:10px 18px;border-radius:6px;background:#1c5d99;color:#ffffff;text-decoration:none',
    // Each of its lines runs as its own words do: a name, then what was written.
    said: `margin:0 0 16px;padding:8px 16px;border-${start}:3px solid #1c5d99;white-space:pre-wrap;unicode-bidi:plaintext;text-align:${start}`,
    quiet: 'color:#60646c;font-size:14px',
    table: `margin:0 0 16px;border-collapse:collapse;text-align:${start}`,
    title: `padding:8px 0;font-weight:bold;text-align:${start}`,
    cell: `padding:4px 0;padding-${end}:16px;border-bottom:1px solid #d9d9e0;text-align:${start};vertical-align:top`,
  }
}

/** Rows under a title; the first cell of each says what it is of. */
export interface MailTable {
  title: string
  /** Of the columns; empty: they need none. */
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

/** What a mail says, in order. All of it is text, whoever wrote it. */
export interface MailParts {
  before: string[]
  /** What somebody wrote, with its line breaks. */
  said: string[]
  tables?: readonly MailTable[]
  act: string
  /** Above the address that the button leads to, for mail programs that show none. */
  address: string
  after: string[]
}

/** @param link where the button leads */
export function mailPage(
  language: Language,
  { before, said, tables = [], act, address, after }: MailParts,
  link: string,
): string {
  const dir = directionOf(language)
  const styles = stylesIn(sides[dir])
  const line = (text: string, style?: string) =>
    `<p${style === undefined ? '' : ` style="${style}"`}>${escaped(text)}</p>`
  return [
    `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"></head><body style="${styles.body}">`,
    // Once more: some mail programs show a mail within a page of their own, and keep nothing of its html and body.
    `<div lang="${language}" dir="${dir}">`,
    ...before.map((text) => line(text)),
    ...said.map((text) => `<blockquote dir="auto" style="${styles.said}">${escaped(text)}</blockquote>`),
    ...tables.map((table) => tablePage(table, styles)),
    `<p><a href="${escaped(link)}" style="${styles.act}">${escaped(act)}</a></p>`,
    `<p style="${styles.quiet}">${escaped(address)}<br><bdi dir="ltr">${escaped(link)}</bdi></p>`,
    ...after.map((text) => line(text, styles.quiet)),
    '</div></body></html>',
  ].join('\n')
}

function tablePage({ title, head, rows }: MailTable, styles: ReturnType<typeof stylesIn>): string {
  const row = (cells: readonly string[], kind: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${kind} style="${styles.cell}">${escaped(cell)}</${kind}>`).join('')}</tr>`
  return [
    `<table style="${styles.table}"><caption style="${styles.title}">${escaped(title)}</caption>`,
    ...(head.length === 0 ? [] : [row(head, 'th')]),
    ...rows.map((cells) => row(cells, 'td')),
    '</table>',
  ].join('\n')
}

/** The same as plain text. */
export function mailText({ before, said, tables = [], after }: MailParts, link: string): string {
  return [...before, ...said, ...tables.map(tableText), link, ...after].join('\n\n')
}

/** A line for each row: what it is of, then the cells, those of a named column after its name. */
function tableText({ title, head, rows }: MailTable): string {
  const lines = rows.map(([first, ...rest]) => {
    const cells = rest.map((cell, at) => (head[at + 1] ? `${head[at + 1]} ${cell}` : cell))
    return cells.length === 0 ? first : `${first}: ${cells.join(' · ')}`
  })
  return [title, ...lines].join('\n')
}
