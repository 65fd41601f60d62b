/**
 * The real thing under the intake bench: the worker's bundle on its own data, two assistants with open sockets in a
 * process of their own, and as many open conversations as there are connections. Every inquiry of a round is ended by
 * its visitor afterwards, unmeasured, so that rounds begin alike.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { MemberClient } from '../demo/member-client.ts'
import { VisitorClient } from '../demo/visitor-client.ts'
import { freePort } from '../scripts/free-port.ts'
import { startHost } from '../scripts/host.ts'
import { prepareFoyer } from '../scripts/prepared-foyer.ts'
import { secretsOf } from '../scripts/secrets.ts'
import type { Shift } from './assistants.ts'
import { drive } from './drive.ts'
import { newInquiry } from './new-inquiry.ts'
import { untilFlushed } from './until-flushed.ts'

const shop = 'https://www.noravi.example'
const assistants = 2
/** What a visitor writes, again and again. */
const text = 'Is the small one waterproof as well?'

/** @param conversations how many are held open, for messages */
export async function ourDesk(folder: string, conversations: number) {
  const data = join(folder, 'ours')
  const secrets = secretsOf(data)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const host = await startHost({ data, port, vars: { ...secrets, PUBLIC_URL: url }, assets: false })
  const consent = { version: 1, text: { en: 'You may answer me.', th: 'ยินยอมให้ตอบกลับ' }, marketing: false }
  const prepared = await prepareFoyer(url, secrets, { assistants, settings: { origins: [shop], consent } })
  const newVisitor = () => new VisitorClient(url, prepared.site.key, shop)
  const owner = await MemberClient.signIn(url, prepared.owner)

  const members = await Promise.all(prepared.assistants.map((signIn) => MemberClient.signIn(url, signIn)))
  const consoles = fork(new URL('assistants.ts', import.meta.url))
  consoles.send({ url, signIns: prepared.assistants, text } satisfies Shift)
  await once(consoles, 'message')

  const flushed = () => untilFlushed(owner)

  const open: { visitor: VisitorClient; id: string }[] = []
  for (let at = 0; at < conversations; at++) {
    const visitor = newVisitor()
    open.push({ visitor, id: (await visitor.submit(newInquiry())).inquiry.id })
    for (const member of members) {
      const { items } = await member.inbox('mine')
      for (const card of items.filter((one) => one.state === 'offered')) await member.act(card, { type: 'accept' })
    }
  }

  const asked: { visitor: VisitorClient; id: string }[] = []
  let messages = 0
  return {
    inquiry: {
      workerd: host.workerd,
      send: async () => {
        const visitor = newVisitor()
        asked.push({ visitor, id: (await visitor.submit(newInquiry())).inquiry.id })
      },
      settled: flushed,
      after: async () => {
        await drive(asked.length, conversations, async (at) => {
          await asked[at]!.visitor.command(asked[at]!.id, { type: 'end' })
        })
        asked.length = 0
        await flushed()
      },
    },
    message: {
      workerd: host.workerd,
      send: async (at: number) => {
        const { visitor, id } = open[at % open.length]!
        messages += 1
        await visitor.command(id, { type: 'message', id: uuidv7(), text })
      },
      settled: flushed,
    },
    /** How many messages were sent, and how many of them the assistants' sockets were told. */
    told: async () => {
      consoles.send('how many?')
      const [frames] = (await once(consoles, 'message')) as [number]
      return { messages, frames }
    },
    stop: async () => {
      consoles.kill()
      await host.stop()
    },
  }
}
