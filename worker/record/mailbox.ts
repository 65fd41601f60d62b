/** The development mailbox: mails that stay on the machine, for the page that shows them. */
import type { MailboxLine, MailboxMail } from '../../shared/schema/mail.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Keeps a mail; the same one twice is kept once. */
export function keepMail({ id, at, to, subject, text }: MailboxMail): Sql {
  return sql`INSERT INTO mailbox (id, at, recipient, subject, body) VALUES (${id}, ${at}, ${to}, ${subject}, ${text})
    ON CONFLICT (id) DO NOTHING`
}

/** The newest mails since a moment, newest first. */
export async function newestMails(db: D1Database, since: number, most: number): Promise<MailboxLine[]> {
  return all<MailboxLine>(
    db,
    sql`SELECT id, at, recipient AS "to", subject FROM mailbox WHERE at >= ${since} ORDER BY at DESC, id DESC LIMIT ${most}`,
  )
}

export async function mailById(db: D1Database, id: string): Promise<MailboxMail | null> {
  return first<MailboxMail>(
    db,
    sql`SELECT id, at, recipient AS "to", subject, body AS text FROM mailbox WHERE id = ${id}`,
  )
}

export function sweepMailbox(before: number): Sql {
  return sql`DELETE FROM mailbox WHERE at < ${before}`
}
