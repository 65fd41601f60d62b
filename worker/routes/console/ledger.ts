/** `/api/ledger`: who got which share of what their team handed out, over any days. */
import { Hono } from 'hono'
import { LedgerQuery } from '../../../shared/schema/ledger.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { readLedger } from '../../measures/read-ledger.ts'

export const ledgerRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('measures.read'), validated('query', LedgerQuery), async (c) => {
    const { services, workspace, member } = c.var
    const outcome = await readLedger(services, workspace, member, c.req.valid('query'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
