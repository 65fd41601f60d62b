/** `/api/teams`: who works together. Who is in which team is said of each member. */
import { Hono } from 'hono'
import * as z from 'zod'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { limits } from '../../../shared/limits.ts'
import { Id } from '../../../shared/schema/basics.ts'
import type { Team } from '../../../shared/schema/team.ts'
import { NewTeam, TeamChange } from '../../../shared/schema/team.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { changeSettings } from '../../change-settings.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { audited } from '../../record/audit-log.ts'
import { memberById } from '../../record/members.ts'
import { addTeam, changeTeam, listTeams } from '../../record/teams.ts'
import { isNameTaken } from './is-name-taken.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })

export const teamRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('queue.read'), async (c) =>
    c.json({ teams: await listTeams(c.var.services.db, c.var.workspace) }, 200),
  )
  .post('/', allowed('queue.write'), validated('json', NewTeam), async (c) => {
    const { services, workspace } = c.var
    const wish = c.req.valid('json')
    const teams = await listTeams(services.db, workspace)
    if (isNameTaken(teams, wish.name)) return problem(c, 'already-exists', { field: 'name' })
    if (teams.length >= limits.teamsPerWorkspace) {
      return problem(c, 'invalid-input', { detail: `At most ${limits.teamsPerWorkspace} teams.` })
    }
    const id = services.newId()
    const entry = entryBy(c.var, 'team.added', { id, name: wish.name }, changesOf({}, wish))
    const adding = audited(addTeam(workspace, id, wish, services.now()), entry)
    const [added] = await changeSettings(services, workspace, adding)
    if (added?.results.length === 0) return problem(c, 'stale-version')
    return c.json({ id, ...wish, manager: null } satisfies Team, 201)
  })
  .patch('/:id', allowed('queue.write'), one, validated('json', TeamChange), async (c) => {
    const { services, workspace } = c.var
    const { id } = c.req.valid('param')
    const change = c.req.valid('json')
    const teams = await listTeams(services.db, workspace)
    const before = teams.find((team) => team.id === id)
    if (before === undefined) return problem(c, 'not-found')
    if (isNameTaken(teams, change.name, id)) return problem(c, 'already-exists', { field: 'name' })
    const manager = change.manager ? await memberById(services.db, workspace, change.manager) : null
    if (change.manager && manager?.member.status !== 'active') {
      return problem(c, 'invalid-input', { field: 'manager', detail: 'must be an active member' })
    }
    const entry = entryBy(c.var, 'team.changed', before, changesOf(before, { ...before, ...change }))
    const [changed] = await changeSettings(services, workspace, audited(changeTeam(workspace, id, change), entry))
    const team = (changed!.results as Team[])[0]
    return team === undefined ? problem(c, 'stale-version') : c.json(team, 200)
  })
