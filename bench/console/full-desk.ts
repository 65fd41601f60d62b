/**
 * The real thing under the console's bench: the product on its own data, some conversations that came in over the API,
 * and a long past: the first of them copied in the record as often as rows are wanted, with names and endings of
 * their own. The console reads all of it over the real API.
 */
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { MemberClient } from '../../demo/member-client.ts'
import { VisitorClient } from '../../demo/visitor-client.ts'
import { freePort } from '../../scripts/free-port.ts'
import type { Host } from '../../scripts/host.ts'
import { startHost } from '../../scripts/host.ts'
import { prepareFoyer } from '../../scripts/prepared-foyer.ts'
import { secretsOf } from '../../scripts/secrets.ts'
import { newInquiry } from '../new-inquiry.ts'
import { untilFlushed } from '../until-flushed.ts'

const shop = 'https://www.noravi.example'
const families = ['Kaewmanee', 'Wójcik', 'O’Connor', 'Nguyễn', 'van der Berg', 'สุขสันต์', 'Müller', 'Tan']
const endings = ['resolved', 'unresolved', 'abandoned'] as const
/** Each conversation's messages, and time between rows of the past. */
const messages = 8
const apartMs = 240_000

/** Copies an inquiry of the record `rows` times into the past. */
async function multiply(db: Host['db'], inquiry: string, rows: number): Promise<void> {
  const copies = Array.from({ length: rows }, (_, at) => ({
    id: uuidv7(),
    at: Date.now() - (at + 2) * apartMs,
    name: `Siriporn ${families[at % families.length]} ${at + 1}`,
    state: endings[at % endings.length],
    rating: at % 3 === 0 ? (at % 5) + 1 : null,
  }))
  await db
    .prepare(
      `INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person)
       SELECT workspace, value ->> 'id', seq, site, team, NULL, value ->> 'at', value ->> 'at',
         json_set(state, '$.id', value ->> 'id', '$.state', value ->> 'state', '$.rating', value ->> 'rating',
           '$.createdAt', value ->> 'at', '$.lastMessageAt', value ->> 'at', '$.closedAt', value ->> 'at'),
         json_set(person, '$.contact.fullName', value ->> 'name')
       FROM inquiry, json_each(?) WHERE inquiry.id = ?`,
    )
    .bind(JSON.stringify(copies), inquiry)
    .run()
}

/** A conversation that waits for somebody. */
export interface Conversation {
  id: string
  visitor: VisitorClient
  newest: string
}

export interface FullDesk {
  url: string
  owner: { email: string; password: string }
  /** Conversations in which nothing more is said, in the order of the inbox: newest first, one beside the other. */
  quiet: Conversation[]
  /** Two in which the bench speaks on. */
  lively: [Conversation, Conversation]
  stop: () => Promise<void>
}

/** @param rows how many inquiries the past has; @param quiet conversations on top of it, beside the lively ones */
export async function fullDesk(folder: string, { rows, quiet }: { rows: number; quiet: number }) {
  const data = join(folder, 'console')
  const secrets = secretsOf(data)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const host = await startHost({ data, port, vars: { ...secrets, PUBLIC_URL: url }, assets: true })
  const { owner, site } = await prepareFoyer(url, secrets, { assistants: 0, settings: { origins: [shop] } })
  const newVisitor = () => new VisitorClient(url, site.key, shop)

  const past = newVisitor()
  const { inquiry } = await past.submit({ ...newInquiry(), consent: null })
  await past.command(inquiry.id, { type: 'end' })
  const conversations: Conversation[] = []
  for (let number = 1; number <= quiet + 2; number++) {
    const visitor = newVisitor()
    const { id } = (await visitor.submit({ ...newInquiry(), consent: null })).inquiry
    let newest = ''
    for (let said = 2; said <= messages; said++) {
      newest = `Is lamp ${number}-${said} waterproof as well?`
      await visitor.command(id, { type: 'message', id: uuidv7(), text: newest })
    }
    conversations.unshift({ id, visitor, newest })
  }
  await untilFlushed(await MemberClient.signIn(url, owner))
  await multiply(host.db, inquiry.id, rows)
  const [one, other, ...rest] = conversations as [Conversation, Conversation, ...Conversation[]]
  return { url, owner, quiet: rest, lively: [one, other], stop: () => host.stop() } satisfies FullDesk
}
