/**
 * Fills an empty Foyer with Noravi Lighting, through the same addresses people use: set-up with the one-time token,
 * sign-in, invitations, sites and what they ask. Used by `npm start`, before the history and the scenes are played.
 */
import { randomInt } from 'node:crypto'
import type { Me, Member } from '../shared/schema/member.ts'
import type { Site } from '../shared/schema/site.ts'
import { usualSkills } from '../shared/schema/skills.ts'
import { flowOf } from './flow-of.ts'
import type { Cast } from './history/cast.ts'
import type { SignIn } from './member-client.ts'
import { MemberClient } from './member-client.ts'
import { articles } from './catalogue/articles.ts'
import { closing, siteSettings, workspace } from './noravi.ts'
import type { Organisation } from './organise.ts'
import { leadTo, organise } from './organise.ts'
import type { Person } from './people.ts'
import { owner, people } from './people.ts'
import { saveReplies } from './save-replies.ts'
import type { Shop, SiteKey } from './sites.ts'
import { sites } from './sites.ts'

/** Everything that was made up for this demo; kept in its data folder. */
export interface Demo {
  workspace: string
  /** The site of the local shop pages, and the origin its tag may stand on. */
  siteId: string
  siteKey: string
  shop: string
  owner: SignIn & { name: string }
  /** Those whose passwords a newcomer is shown, and everybody else. */
  assistants: (SignIn & { name: string })[]
  others: (SignIn & { name: string })[]
  cast: Cast
}

/** No letters that look like others, so that a password can be typed from the screen. */
const passwordAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Sixteen of 31 letters, 79 bits, in groups of four. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => passwordAlphabet[randomInt(passwordAlphabet.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

/** Managers of other departments look after what support has, too. */
async function invited(
  ownerClient: MemberClient,
  foyer: string,
  person: Person,
  teams: Organisation['teams'],
): Promise<SignIn> {
  const { name, email, role, weight, capacity, level, department } = person
  const own = [teams[department], ...(role === 'manager' ? [teams.support] : [])]
  const wish = { name, email, role, weight, capacity, skills: { ...usualSkills, level }, teams: own }
  const { invitation } = await ownerClient.post<{ invitation: string }>('/api/members', wish)
  const token = invitation.slice(-43)
  const password = newPassword()
  await new MemberClient(foyer).acceptInvitation({ token, password })
  return { email, password }
}

/** Opens the shops: the first takes the site that set-up has made, which stands nowhere yet. */
async function openShops(
  ownerClient: MemberClient,
  shop: string,
  queues: Organisation['queues'],
): Promise<Record<SiteKey, Site>> {
  const { sites: made } = await ownerClient.get<{ sites: Site[] }>('/api/sites')
  const open = async (one: Shop): Promise<Site> => {
    const { name, language, origin, messengers } = one
    const settings = { ...siteSettings, messengers, name, language, origins: [origin ?? shop], queue: queues[one.key] }
    const first = one.origin === null ? made[0] : undefined
    const site = await (first === undefined
      ? ownerClient.post<Site>('/api/sites', settings)
      : ownerClient.patch<Site>(`/api/sites/${first.id}`, settings))
    await ownerClient.post(`/api/sites/${site.id}/flows`, { after: 0, flow: flowOf(one) })
    return site
  }
  const opened: [SiteKey, Site][] = []
  for (const one of sites) opened.push([one.key, await open(one)])
  for (const article of articles) await ownerClient.post('/api/articles', { ...article, sites: null, published: true })
  return Object.fromEntries(opened) as Record<SiteKey, Site>
}

/** The members and sites by the short names that the history is planned with. */
async function castOf(ownerClient: MemberClient, opened: Record<SiteKey, Site>): Promise<Cast> {
  const { members } = await ownerClient.get<{ members: Member[] }>('/api/members')
  const keys = new Map([[owner.email, ownerKey], ...people.map(({ email, key }) => [email, key] as const)])
  return {
    owner: ownerKey,
    members: Object.fromEntries(members.map(({ id, email, role, teams }) => [keys.get(email)!, { id, role, teams }])),
    sites: Object.fromEntries(
      Object.entries(opened).map(([key, { id, origins }]) => [key, { id, origin: origins[0]! }]),
    ) as Cast['sites'],
  }
}

const ownerKey = 'wanida'

/**
 * @param foyer address of an empty Foyer, without a slash at the end
 * @param shop origin of the local shop pages
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
  const me = await ownerClient.get<Me>('/api/me')

  const { teams, queues } = await organise(ownerClient)

  say(`Inviting ${people.length} people`)
  const signIns = new Map<Person, SignIn & { name: string }>()
  for (const person of people) {
    signIns.set(person, { name: person.name, ...(await invited(ownerClient, foyer, person, teams)) })
  }

  say(`Opening ${sites.length} shops`)
  await ownerClient.patch('/api/workspace', { closing })
  const opened = await openShops(ownerClient, shop, queues)
  await leadTo(ownerClient, queues, opened.th.id)
  await ownerClient.patch(`/api/members/${me.member.id}`, { skills: { ...usualSkills, level: owner.level } })
  const cast = await castOf(ownerClient, opened)
  const first = await MemberClient.signIn(foyer, signIns.get(people.find(({ shown }) => shown === true)!)!)
  await saveReplies(ownerClient, teams.support, first)
  await first.signOut()
  await ownerClient.signOut()
  const shown = (wanted: boolean) =>
    people.filter((person) => (person.shown === true) === wanted).map((person) => signIns.get(person)!)
  return {
    workspace: me.workspace.id,
    siteId: opened.th.id,
    siteKey: opened.th.key,
    shop,
    owner: { name: owner.name, ...ownerSignIn },
    assistants: shown(true),
    others: shown(false),
    cast,
  }
}
