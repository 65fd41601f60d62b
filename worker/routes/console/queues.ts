/** `/api/queues`: where inquiries wait, for which team, and what is promised to them. */
import { Hono } from 'hono'
import * as z from 'zod'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { limits, spans } from '../../../shared/limits.ts'
import { mayOf, reaches } from '../../../shared/permissions.ts'
import { overflowChain } from '../../../shared/routing/overflow-chain.ts'
import { valuesOf } from '../../../shared/routing/values-of.ts'
import { Id } from '../../../shared/schema/basics.ts'
import type { Queue } from '../../../shared/schema/queue.ts'
import { PauseWish } from '../../../shared/schema/hours.ts'
import { NewQueue, QueueChange, rulesAfter } from '../../../shared/schema/queue.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { changeSettings } from '../../change-settings.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { audited } from '../../record/audit-log.ts'
import { flowsInUse } from '../../record/flows.ts'
import { addQueue, changeQueue, listQueues, pauseQueue, queueById, queueOf } from '../../record/queues.ts'
import type { QueueRow } from '../../record/queues.ts'
import { listTeams } from '../../record/teams.ts'
import { isNameTaken } from './is-name-taken.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })
const noSuchQueue = { field: 'rules.overflow.to', detail: 'There is no such queue.' }
const noSuchTeam = { field: 'team', detail: 'There is no such team.' }

export const queueRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('queue.read'), async (c) =>
    c.json({ queues: await listQueues(c.var.services.db, c.var.workspace) }, 200),
  )
  .get('/values', allowed('queue.read'), async (c) => {
    const flows = await flowsInUse(c.var.services.db, c.var.workspace)
    return c.json(valuesOf(flows, 'en'), 200)
  })
  .post('/', allowed('queue.write'), validated('json', NewQueue), async (c) => {
    const { services, workspace } = c.var
    const wish = c.req.valid('json')
    const [queues, teams] = await Promise.all([listQueues(services.db, workspace), listTeams(services.db, workspace)])
    if (isNameTaken(queues, wish.name)) return problem(c, 'already-exists', { field: 'name' })
    if (!teams.some((team) => team.id === wish.team)) return problem(c, 'invalid-input', noSuchTeam)
    if (queues.length >= limits.queuesPerWorkspace) {
      return problem(c, 'invalid-input', { detail: `At most ${limits.queuesPerWorkspace} queues.` })
    }
    const id = services.newId()
    const leads = leadsNowhere(queues, { id, ...wish })
    if (leads !== null) return problem(c, 'invalid-input', leads)
    const entry = entryBy(c.var, 'queue.added', { id, name: wish.name }, changesOf({}, wish))
    const adding = audited(addQueue(workspace, id, wish, services.now()), entry)
    const [added] = await changeSettings(services, workspace, adding)
    if (added?.results.length === 0) return problem(c, 'stale-version')
    return c.json({ id, ...wish, pause: null } satisfies Queue, 201)
  })
  .patch('/:id', allowed('queue.write'), one, validated('json', QueueChange), async (c) => {
    const { services, workspace } = c.var
    const { id } = c.req.valid('param')
    const change = c.req.valid('json')
    const [queues, teams] = await Promise.all([listQueues(services.db, workspace), listTeams(services.db, workspace)])
    if (!queues.some((queue) => queue.id === id)) return problem(c, 'not-found')
    if (isNameTaken(queues, change.name, id)) return problem(c, 'already-exists', { field: 'name' })
    if (change.team !== undefined && !teams.some((team) => team.id === change.team)) {
      return problem(c, 'invalid-input', noSuchTeam)
    }
    const changing = queues.find((queue) => queue.id === id)!
    const rules = change.rules && rulesAfter(changing.rules, change.rules)
    const leads = leadsNowhere(queues, { ...changing, rules: rules ?? changing.rules })
    if (leads !== null) return problem(c, 'invalid-input', leads)
    const whole = { ...change, ...(rules && { rules }) }
    const entry = entryBy(c.var, 'queue.changed', changing, changesOf(changing, { ...changing, ...whole }))
    const wanted = changeQueue(workspace, id, whole, services.now())
    const [changed] = await changeSettings(services, workspace, audited(wanted, entry))
    const row = (changed!.results as QueueRow[])[0]
    return row === undefined ? problem(c, 'stale-version') : c.json(queueOf(row), 200)
  })
  .post('/:id/pause', allowed('queue.pause'), one, validated('json', PauseWish), async (c) => {
    const { services, workspace, member: by } = c.var
    const { id } = c.req.valid('param')
    const { until, why } = c.req.valid('json')
    const queue = await queueById(services.db, workspace, id)
    if (queue === null) return problem(c, 'not-found')
    // Whoever runs a team pauses what leads to it.
    if (!reaches(mayOf(by)['queue.pause'], by, { assignee: null, held: [], team: queue.team }))
      return problem(c, 'forbidden')
    const from = services.now()
    if (until !== null && until <= from) return problem(c, 'invalid-input', { field: 'until', detail: 'That is past.' })
    if (until !== null && until - from > spans.longestPause)
      return problem(c, 'invalid-input', { field: 'until', detail: 'At most a year: change its hours instead.' })
    const pause = until === null ? null : { from, until, why }
    const entry = entryBy(c.var, 'queue.paused', queue, changesOf({ pause: queue.pause }, { pause }))
    const [changed] = await changeSettings(services, workspace, audited(pauseQueue(workspace, id, pause), entry))
    const row = (changed!.results as QueueRow[])[0]
    return row === undefined ? problem(c, 'not-found') : c.json(queueOf(row), 200)
  })

/** What is wrong with where a queue hands on to, were it so among the others; null when nothing is. */
function leadsNowhere(queues: readonly Queue[], wish: Pick<Queue, 'id' | 'name' | 'rules'>) {
  const all = [...queues.filter(({ id }) => id !== wish.id), wish]
  const to = wish.rules.overflow?.to ?? null
  if (to !== null && !all.some(({ id }) => id === to)) return noSuchQueue
  const chain = overflowChain(wish.id, all)
  if (!chain.circle) return null
  const names = chain.queues.map((id) => all.find((one) => one.id === id)?.name)
  return { field: 'rules.overflow.to', detail: `That leads in a circle: ${names.join(' → ')}.` }
}
