/** Teams and queues of Noravi Lighting: support, marketing and sales, and where each shop's inquiries wait. For the seed. */
import { anything, usualRules } from '../shared/schema/queue.ts'
import type { Queue, QueueMatch } from '../shared/schema/queue.ts'
import type { Team } from '../shared/schema/team.ts'
import type { MemberClient } from './member-client.ts'
import type { Department } from './people.ts'
import type { SiteKey } from './sites.ts'

export interface Organisation {
  /** Ids by what they are for. */
  teams: Record<Department, string>
  queues: Record<SiteKey | 'projects' | 'complaints' | 'help' | 'sales', string>
}

/** Makes them; set-up has made one team and one queue already, which become Support and TH Home. */
export async function organise(owner: MemberClient): Promise<Organisation> {
  const { teams } = await owner.get<{ teams: Team[] }>('/api/teams')
  const { queues } = await owner.get<{ queues: Queue[] }>('/api/queues')
  const support = teams[0]!.id
  await owner.patch(`/api/teams/${support}`, { name: 'Support', function: 'support' })
  const newTeam = async (name: string, function_: Department) =>
    (await owner.post<Team>('/api/teams', { name, function: function_ })).id
  const newQueue = async (name: string, team = support) => (await owner.post<Queue>('/api/queues', { name, team })).id
  await owner.patch(`/api/queues/${queues[0]!.id}`, { name: 'TH Home' })
  const [marketing, sales] = [await newTeam('Marketing', 'marketing'), await newTeam('Sales', 'sales')]
  return {
    teams: { support, marketing, sales },
    queues: {
      th: queues[0]!.id,
      projects: await newQueue('TH Projects'),
      my: await newQueue('MY One'),
      pl: await newQueue('PL Dealers'),
      cn: await newQueue('CN 工程'),
      complaints: await newQueue('Complaints'),
      help: await newQueue('Help for sales and dealers'),
      sales: await newQueue('Sales', sales),
    },
  }
}

/** Says which inquiries the queues take that no shop leads to, and what they ask of their people. */
export async function leadTo(owner: MemberClient, queues: Organisation['queues'], thaiShop: string): Promise<void> {
  const takes = (queue: keyof typeof queues, level: number, match: Partial<QueueMatch> | null) => {
    const rules = { ...usualRules, level, match: match && { ...anything, ...match } }
    return owner.patch(`/api/queues/${queues[queue]}`, { rules })
  }
  const groups = ['public-body', 'contractor']
  await takes('projects', 3, { sites: [thaiShop], kinds: ['lead'], products: ['solis-60'], groups })
  await takes('complaints', 2, { kinds: ['complaint'] })
  await takes('help', 1, { kinds: ['colleague'] })
}
