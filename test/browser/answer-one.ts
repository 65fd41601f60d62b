import { uuidv7 } from 'uuidv7'
import { expect } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const

/** Somebody asks, and the first assistant answers, over the API. */
export async function answerOne(foyer: Foyer): Promise<void> {
  const member = await foyer.member(foyer.assistants[0]!)
  await member.connect()
  await member.presence('available')
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })
  await expect.poll(async () => (await member.inbox('mine')).items[0]?.state).toBe('offered')
  await member.act((await member.thread(inquiry.id)).card, { type: 'accept' })
  await member.act((await member.thread(inquiry.id)).card, { type: 'reply', id: uuidv7(), text: 'We do.' })
}
