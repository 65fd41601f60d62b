/**
 * A Foyer made ready for tests and benches through its own API: an owner, assistants, a site. Copied for each test, so
 * that every one begins with the same data and none sees another's.
 */
import { randomBytes } from 'node:crypto'
import type { SignIn } from '../demo/member-client.ts'
import { MemberClient } from '../demo/member-client.ts'
import type { Member } from '../shared/schema/member.ts'
import type { Site, SiteSettings } from '../shared/schema/site.ts'
import type { Secrets } from './secrets.ts'

export interface Prepared {
  owner: SignIn & { name: string }
  assistants: (SignIn & { name: string; id: string })[]
  site: Site
}

const password = () => randomBytes(12).toString('base64url')

async function invited(owner: MemberClient, foyer: string, number: number): Promise<Prepared['assistants'][number]> {
  const name = `Assistant ${number}`
  const signIn = { email: `assistant-${number}@foyer.example`, password: password() }
  const { member, invitation } = await owner.post<{ member: Member; invitation: string }>('/api/members', {
    name,
    email: signIn.email,
    role: 'assistant',
    capacity: 20,
  })
  await new MemberClient(foyer).acceptInvitation({ token: invitation.slice(-43), password: signIn.password })
  return { ...signIn, name, id: member.id }
}

/**
 * @param foyer address of an empty Foyer
 * @param settings the site's, over an English one without consent
 */
export async function prepareFoyer(
  foyer: string,
  secrets: Secrets,
  { assistants, settings }: { assistants: number; settings: Partial<SiteSettings> & { origins: string[] } },
): Promise<Prepared> {
  const owner = { name: 'Olga Owner', email: 'owner@foyer.example', password: password() }
  await new MemberClient(foyer).setUp({ token: secrets.SET_UP_TOKEN, workspace: 'Test desk', zone: 'UTC', ...owner })
  const client = await MemberClient.signIn(foyer, owner)
  const people = []
  for (let number = 1; number <= assistants; number++) people.push(await invited(client, foyer, number))
  const site = await client.post<Site>('/api/sites', {
    name: 'Test shop',
    language: 'en',
    consent: null,
    responsible: null,
    ...settings,
  })
  return { owner, assistants: people, site }
}
