/**
 * Composes a mail whose point is one link: invitations and new passwords. Pure: the same notice gives the same mail each
 * time. Names are made one line of text, so that none can begin a header or a line of its own.
 */
import type { Language } from '../../shared/schema/basics.ts'
import { canonicalLine } from '../../shared/text.ts'
import type { Mail } from './mail.ts'
import { mailWords } from './words/words.ts'

export interface LinkMail {
  id: string
  mail: 'invitation' | 'reset'
  language: Language
  to: { name: string; email: string }
  workspaceName: string
  /** Where the link leads. */
  link: string
}

/** The longest subject: a name may have 80 characters, and a header should stay within a few lines. */
const longestSubject = 140

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => entities[sign]!)

/** Inline styles alone, as mail programs want it; nothing is loaded from anywhere. */
const styles = {
  body: 'margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1c2024;background:#ffffff',
  act: 'display:inline-block;padding:10px 18px;border-radius:6px;background:#1c5d99;color:#ffffff;text-decoration:none',
  quiet: 'color:#60646c;font-size:14px',
} as const

function page(
  language: Language,
  parts: { before: string[]; act: string; address: string; after: string[] },
  link: string,
) {
  const line = (text: string, style?: string) =>
    `<p${style === undefined ? '' : ` style="${style}"`}>${escaped(text)}</p>`
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body style="${styles.body}">`,
    ...parts.before.map((text) => line(text)),
    `<p><a href="${escaped(link)}" style="${styles.act}">${escaped(parts.act)}</a></p>`,
    `<p style="${styles.quiet}">${escaped(parts.address)}<br>${escaped(link)}</p>`,
    ...parts.after.map((text) => line(text, styles.quiet)),
    '</body></html>',
  ].join('\n')
}

/** @example linkMail({ mail: 'invitation', … }).subject // 'Your invitation to Suk Lamps' */
export function linkMail({ id, mail, language, to, workspaceName, link }: LinkMail): Mail {
  const words = mailWords[language]
  const [name, workspace] = [canonicalLine(to.name), canonicalLine(workspaceName)]
  const { subject, greeting, lead, act, note } = words[mail]
  const before = [greeting(name), lead(workspace)]
  const after = [note, words.foot(workspace)]
  return {
    id,
    to: { name, email: to.email },
    subject: [...subject(workspace)].slice(0, longestSubject).join(''),
    text: [...before, link, ...after].join('\n\n'),
    html: page(language, { before, act, address: words.address, after }, link),
  }
}
