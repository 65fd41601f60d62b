/**
 * Composes a mail whose point is one link. Pure: the same notice gives the same mail each time. Names are made one line
 * of text, so that none can begin a header or a line of its own.
 */
import type { Language } from '../../shared/schema/basics.ts'
import type { MailNotice } from '../../shared/schema/notice.ts'
import { canonicalLine } from '../../shared/text.ts'
import { mailPage, mailText } from './mail-page.ts'
import type { Mail } from './mail.ts'
import { mailIn } from './words/words.ts'

export interface LinkMail {
  id: string
  /** A report is more than its link. */
  mail: Exclude<MailNotice['mail'], 'report'>
  language: Language
  to: { name: string; email: string }
  /** Who it is from: the workspace, or the site a visitor knows it by. */
  from: string
  /** What it is about, in one word: the receipt of an inquiry; empty where there is nothing to tell apart. */
  about: string
  /** What somebody wrote. */
  said: string[]
  /** Where the link leads. */
  link: string
}

/** The longest subject: a name may have 80 characters, and a header should stay within a few lines. */
const longestSubject = 140

/** @example linkMail({ mail: 'invitation', … }).subject // 'Your invitation to Suk Lamps' */
export function linkMail({ id, mail, language, to, from, about, said, link }: LinkMail): Mail {
  const [name, sender] = [canonicalLine(to.name), canonicalLine(from)]
  const { subject, greeting, lead, act, note, address, foot } = mailIn(language, mail)
  const parts = {
    before: [greeting(name), lead(sender, about)],
    said,
    act,
    address,
    after: [note, foot(sender)],
  }
  return {
    id,
    to: { name, email: to.email },
    subject: [...subject(sender, about)].slice(0, longestSubject).join(''),
    text: mailText(parts, link),
    html: mailPage(language, parts, link),
  }
}
