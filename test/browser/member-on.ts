import { uuidv7 } from 'uuidv7'
import { expect } from '@playwright/test'
import type { Foyer } from './fixtures.ts'

/** An assistant over the API who has accepted the one inquiry of a test; for tests that look at the visitor's side. */
export async function memberOn(foyer: Foyer) {
  const member = await foyer.member(foyer.assistants[0]!)
  await member.connect()
  await member.presence('available')
  const mine = async () => (await member.inbox('mine')).items[0]
  await expect.poll(mine).toBeDefined()
  const { id } = (await mine())!
  const thread = () => member.thread(id)
  await member.act((await thread()).card, { type: 'accept' })
  return {
    inquiry: id,
    name: foyer.assistants[0]!.name,
    thread,
    act: async (act: Parameters<typeof member.act>[1]) => member.act((await thread()).card, act),
    reply: async (text: string) => member.act((await thread()).card, { type: 'reply', id: uuidv7(), text }),
  }
}
