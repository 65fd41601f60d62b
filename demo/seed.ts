/**
 * Fills an empty Foyer with the demo, through the same addresses people use: set-up with the one-time token, sign-in,
 * invitations, a site, inquiries and a first conversation. Returns what a newcomer needs to sign in.
 */
import { randomInt } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { MemberOutcome } from '../shared/schema/command.ts'
import type { InquiryCard } from '../shared/schema/inquiry.ts'
import type { Member } from '../shared/schema/member.ts'
import type { Site } from '../shared/schema/site.ts'
import type { SignIn } from './member-client.ts'
import { MemberClient } from './member-client.ts'
import { flow } from './flow.ts'
import { answered, assistants, closing, owner, site, waiting, workspace } from './noravi.ts'
import { VisitorClient } from './visitor-client.ts'

/** Everything that was made up for this demo; kept in its data folder. */
export interface Demo {
  siteId: string
  siteKey: string
  /** Origin the tag may stand on. */
  shop: string
  owner: SignIn & { name: string }
  assistants: (SignIn & { name: string })[]
}

/** No letters that look like others, so that a password can be typed from the screen. */
const passwordAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Sixteen of 31 letters, 79 bits, in groups of four. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => passwordAlphabet[randomInt(passwordAlphabet.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

async function invited(ownerClient: MemberClient, foyer: string, person: (typeof assistants)[number]): Promise<SignIn> {
  const { invitation } = await ownerClient.post<{ member: Member; invitation: string }>('/api/members', person)
  const token = invitation.slice(-43)
  const password = newPassword()
  await new MemberClient(foyer).acceptInvitation({ token, password })
  return { email: person.email, password }
}

/** The card a member's act led to. */
function cardAfter(outcome: MemberOutcome): InquiryCard {
  if (outcome.kind === 'done' && outcome.inquiry !== null) return outcome.inquiry
  throw new Error(`The Desk did not do it: ${JSON.stringify(outcome)}`)
}

/** One conversation from the question to its resolution, by a person at the desk. */
async function converse(foyer: string, signIn: SignIn, visitor: VisitorClient): Promise<void> {
  const member = await MemberClient.signIn(foyer, signIn)
  const socket = await member.connect()
  try {
    await member.presence('available')
    const { inquiry } = await visitor.submit(answered.asked)
    const offered = await socket.until('an offer', (frame) =>
      frame.t === 'event' && frame.card.id === inquiry.id && frame.card.state === 'offered' ? frame.card : undefined,
    )
    let card = cardAfter(await member.act(offered, { type: 'accept' }))
    for (const text of answered.replies) {
      card = cardAfter(await member.act(card, { type: 'reply', id: uuidv7(), text }))
    }
    await member.act(card, { type: 'resolve', outcome: 'resolved', topic: 'quality' })
    await visitor.command(inquiry.id, { type: 'rate', score: 5, comment: null })
  } finally {
    await member.presence('away')
    socket.close()
  }
}

/**
 * @param foyer address of an empty Foyer, without a slash at the end
 * @param shop origin of the demo shop
 * @param say told what happens, for people who wait
 */
export async function seedDemo(
  foyer: string,
  shop: string,
  setUpToken: string,
  say: (what: string) => void,
): Promise<Demo> {
  say(`Setting up ${workspace.name}`)
  const ownerSignIn = { email: owner.email, password: newPassword() }
  await new MemberClient(foyer).setUp({
    token: setUpToken,
    workspace: workspace.name,
    zone: workspace.zone,
    name: owner.name,
    ...ownerSignIn,
  })
  const ownerClient = await MemberClient.signIn(foyer, ownerSignIn)

  say(`Inviting ${assistants.length} assistants`)
  const people: Demo['assistants'] = []
  for (const person of assistants) people.push({ name: person.name, ...(await invited(ownerClient, foyer, person)) })

  say('Opening the shop')
  // Set-up has made a site already, which stands nowhere yet.
  const { sites } = await ownerClient.get<{ sites: Site[] }>('/api/sites')
  const made = await ownerClient.patch<Site>(`/api/sites/${sites[0]!.id}`, { ...site, origins: [shop] })
  await ownerClient.post(`/api/sites/${made.id}/flows`, { after: 0, flow })
  await ownerClient.patch('/api/workspace', { closing })
  const newVisitor = () => new VisitorClient(foyer, made.key, shop)

  say(`Asking ${waiting.length + 1} questions`)
  await converse(foyer, people[0]!, newVisitor())
  for (const asked of waiting) await newVisitor().submit(asked)
  return { siteId: made.id, siteKey: made.key, shop, owner: { name: owner.name, ...ownerSignIn }, assistants: people }
}
