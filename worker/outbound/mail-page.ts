/** The HTML side of a mail: paragraphs, what others wrote, one button. Inline styles alone, as mail programs want it; nothing is loaded from anywhere. */
import { directionOf } from '../../shared/direction.ts'
import type { Language } from '../../shared/schema/basics.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => entities[sign]!)

const styles = {
  body: 'margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1c2024;background:#ffffff',
  act: 'display:inline-block;padding:10px 18px;border-radius:6px;background:#1c5d99;color:#ffffff;text-decoration:none',
  said: 'margin:0 0 16px;padding:8px 16px;border-left:3px solid #1c5d99;white-space:pre-wrap',
  quiet: 'color:#60646c;font-size:14px',
} as const

/** What a mail says, in order. All of it is text, whoever wrote it. */
export interface MailParts {
  before: string[]
  /** What somebody wrote, with its line breaks. */
  said: string[]
  act: string
  /** Above the address that the button leads to, for mail programs that show none. */
  address: string
  after: string[]
}

/** @param link where the button leads */
export function mailPage(language: Language, { before, said, act, address, after }: MailParts, link: string): string {
  const line = (text: string, style?: string) =>
    `<p${style === undefined ? '' : ` style="${style}"`}>${escaped(text)}</p>`
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"></head><body style="${styles.body}">`,
    ...before.map((text) => line(text)),
    ...said.map((text) => `<blockquote style="${styles.said}">${escaped(text)}</blockquote>`),
    `<p><a href="${escaped(link)}" style="${styles.act}">${escaped(act)}</a></p>`,
    `<p style="${styles.quiet}">${escaped(address)}<br>${escaped(link)}</p>`,
    ...after.map((text) => line(text, styles.quiet)),
    '</body></html>',
  ].join('\n')
}

/** The same as plain text. */
export function mailText({ before, said, after }: MailParts, link: string): string {
  return [...before, ...said, link, ...after].join('\n\n')
}
