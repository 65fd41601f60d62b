/** `/api/customers`: lists of customers that are looked through, taken in, and taken back; and customers who ask to be forgotten. */
import { Hono } from 'hono'
import * as z from 'zod'
import { importLimits } from '../../../shared/import-limits.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { AddressToFind, ImportLines, ImportToBegin } from '../../../shared/schema/customer-import.ts'
import type { LookedAtLine } from '../../../shared/schema/customer-import.ts'
import { checkLines } from '../../customers/check-lines.ts'
import { findCustomers, forgetCustomers } from '../../customers/forget-customer.ts'
import { begin, takeIn } from '../../customers/take-in.ts'
import { undoImport } from '../../customers/undo-import.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { listImports } from '../../record/customer-imports.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })
const someLines = validated('json', ImportLines, { most: importLimits.bodyBytes })

export const customerRoutes = new Hono<MemberEnv>()
  .use(member, allowed('customer.write'))
  .get('/imports', async (c) => {
    const { services, workspace } = c.var
    return c.json({ imports: await listImports(services.db, workspace) }, 200)
  })
  .post('/check', someLines, async (c) => {
    const { services, workspace } = c.var
    const decided = await checkLines(services, workspace, c.req.valid('json'))
    const lines = decided.map(({ line, verdict, read, known }): LookedAtLine => ({
      line,
      verdict,
      read,
      customer: known?.id ?? null,
    }))
    return c.json({ lines }, 200)
  })
  .post('/find', validated('json', AddressToFind), async (c) => {
    const { services, workspace } = c.var
    return c.json({ customers: await findCustomers(services, workspace, c.req.valid('json')) }, 200)
  })
  .post('/forget', validated('json', AddressToFind), async (c) => {
    const outcome = await forgetCustomers(c.var, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .put('/imports/:id', one, validated('json', ImportToBegin), async (c) => {
    const outcome = await begin(c.var, c.req.valid('param').id, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .post('/imports/:id/lines', one, someLines, async (c) => {
    const outcome = await takeIn(c.var, c.req.valid('param').id, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json({ lines: outcome.value }, 200) : refusal(c, outcome)
  })
  .post('/imports/:id/undo', one, validated('json', z.strictObject({})), async (c) => {
    const outcome = await undoImport(c.var, c.req.valid('param').id)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
