/** The settings a Desk decides by, read whole. The Desk keeps a copy and goes on with it when the record is away. */
import * as z from 'zod'
import { KeptExceptions } from '../../shared/schema/exceptions.ts'
import { Flow } from '../../shared/schema/flow.ts'
import { Hours, Pause } from '../../shared/schema/hours.ts'
import { Leave } from '../../shared/schema/leave.ts'
import { Closing, noClosing } from '../../shared/schema/lead.ts'
import { Role } from '../../shared/schema/member.ts'
import { QueueRules, QueueTargets, usualRules, usualTargets } from '../../shared/schema/queue.ts'
import { SiteSettings } from '../../shared/schema/site.ts'
import { Skills, usualSkills } from '../../shared/schema/skills.ts'
import { bound, sql } from './sql.ts'

const Settings = z.object({
  revision: z.int(),
  workspace: z.object({ name: z.string(), zone: z.string(), closing: Closing.default(noClosing) }),
  sites: z.array(
    z.object({
      id: z.string(),
      queue: z.string(),
      settings: SiteSettings,
      /** Newest first; earlier ones are there for what a visitor began before it was replaced. */
      flows: z.array(z.object({ version: z.int(), flow: Flow.nullable() })).default([]),
    }),
  ),
  /** For which sites there is something to read: of these, or (null) of all. Copies from before there was any have none. */
  articles: z.array(z.array(z.string()).nullable()).default([]),
  queues: z.array(
    z.object({
      id: z.string(),
      team: z.string(),
      name: z.string(),
      /** Copies from before there were targets have none. */
      targets: QueueTargets.default(usualTargets),
      rules: QueueRules.default(usualRules),
      hours: Hours.nullable().default(null),
      pause: Pause.nullable().default(null),
    }),
  ),
  /** Copies from before there were moves have none. */
  teams: z.array(z.object({ id: z.string(), manager: z.string().nullable() })).default([]),
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: Role,
      /** Copies from before there were any have none. */
      exceptions: KeptExceptions.default({}),
      teams: z.array(z.string()),
      weight: z.number(),
      capacity: z.int(),
      skills: Skills.default(usualSkills),
      /** Copies from before there were calendars have none. */
      hours: Hours.nullable().default(null),
      leave: z.array(Leave).default([]),
      /** Some browser of theirs takes push. Copies from before there was any have none. */
      push: z.boolean().default(false),
    }),
  ),
})
/** `members` holds the active ones only: who is suspended or merely invited is not there. */
export type DeskSettings = z.infer<typeof Settings>

interface Rows {
  desk: { revision: number; name: string; zone: string; closing: string }
  site: { id: string; queue: string; settings: string }
  flow: { site: string; version: number; flow: string | null }
  queue: { id: string; team: string; name: string; targets: string; rules: string; hours: string; pause: string }
  member: {
    id: string
    name: string
    role: string
    exceptions: string
    weight: number
    capacity: number
    skills: string
    hours: string
    leave: string
    push: number
  }
  team: { id: string; manager: string | null }
  team_member: { team: string; member: string }
}

/** Versions of a site's flow that the Desk knows. Answers to older ones are kept, and not scored. */
const flowsKept = 5

/** All of it in one transaction, so that the revision fits the rest. Null when there is no such workspace. */
export async function readSettings(db: D1Database, workspace: string): Promise<DeskSettings | null> {
  const [desk, site, flow, queue, member, team, teamMember, article] = await db.batch(
    [
      sql`SELECT desk.revision, workspace.name, workspace.zone, workspace.closing FROM desk JOIN workspace ON workspace.id = desk.workspace
          WHERE desk.workspace = ${workspace}`,
      sql`SELECT id, queue, settings FROM site WHERE workspace = ${workspace} AND retired_at IS NULL`,
      sql`SELECT site.id AS site, flow.version, flow.flow FROM site JOIN flow ON flow.workspace = site.workspace
            AND flow.site = site.id AND flow.version > (SELECT MAX(newest.version) FROM flow AS newest
              WHERE newest.workspace = site.workspace AND newest.site = site.id) - ${flowsKept}
          WHERE site.workspace = ${workspace} AND site.retired_at IS NULL ORDER BY flow.version DESC`,
      sql`SELECT id, team, name, targets, rules, hours, pause FROM queue WHERE workspace = ${workspace} AND retired_at IS NULL ORDER BY id`,
      sql`SELECT id, name, role, exceptions, weight, capacity, skills, hours, leave, EXISTS (SELECT 1 FROM push_subscription
            WHERE push_subscription.workspace = member.workspace AND push_subscription.member = member.id) AS push
          FROM member WHERE workspace = ${workspace} AND status = 'active'`,
      sql`SELECT id, manager FROM team WHERE workspace = ${workspace} AND retired_at IS NULL`,
      sql`SELECT team, member FROM team_member WHERE workspace = ${workspace}`,
      sql`SELECT DISTINCT article -> '$.sites' AS sites FROM article
          WHERE workspace = ${workspace} AND article ->> '$.published' = 1`,
    ].map((statement) => bound(db, statement)),
  )
  const head = (desk!.results as Rows['desk'][])[0]
  if (head === undefined) return null
  const teams = Map.groupBy(teamMember!.results as Rows['team_member'][], (row) => row.member)
  const flows = Map.groupBy(flow!.results as Rows['flow'][], (row) => row.site)
  return Settings.parse({
    revision: head.revision,
    workspace: { name: head.name, zone: head.zone, closing: JSON.parse(head.closing) as unknown },
    sites: (site!.results as Rows['site'][]).map((row) => ({
      ...row,
      settings: JSON.parse(row.settings) as unknown,
      flows: (flows.get(row.id) ?? []).map(({ version, flow: text }) => ({
        version,
        flow: text === null ? null : (JSON.parse(text) as unknown),
      })),
    })),
    articles: (article!.results as { sites: string }[]).map(({ sites }) => JSON.parse(sites) as unknown),
    queues: (queue!.results as Rows['queue'][]).map((row) => ({
      ...row,
      targets: JSON.parse(row.targets) as unknown,
      rules: JSON.parse(row.rules) as unknown,
      hours: JSON.parse(row.hours) as unknown,
      pause: JSON.parse(row.pause) as unknown,
    })),
    teams: team!.results as Rows['team'][],
    members: (member!.results as Rows['member'][]).map((row) => ({
      ...row,
      exceptions: JSON.parse(row.exceptions) as unknown,
      skills: JSON.parse(row.skills) as unknown,
      hours: JSON.parse(row.hours) as unknown,
      leave: JSON.parse(row.leave) as unknown,
      push: row.push === 1,
      teams: (teams.get(row.id) ?? []).map((entry) => entry.team),
    })),
  })
}

/** The same from the Desk's stored copy. */
export function parseSettings(json: string): DeskSettings {
  return Settings.parse(JSON.parse(json))
}
