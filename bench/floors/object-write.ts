/** Floor: a bare write to a Durable Object by RPC, with the inquiry's validation before it. */
import { DurableObject } from 'cloudflare:workers'
import { Hono } from 'hono'
import { NewInquiry } from '../../shared/schema/inquiry.ts'

interface Env {
  DESK: DurableObjectNamespace<Desk>
}

export class Desk extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS inquiry (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID, STRICT')
  }

  write(id: string, body: string): { id: string } {
    this.ctx.storage.sql.exec('INSERT INTO inquiry (id, body) VALUES (?, ?)', id, body)
    return { id }
  }
}

const app = new Hono<{ Bindings: Env }>().post('/', async (c) => {
  const parsed = NewInquiry.safeParse(await c.req.json())
  if (!parsed.success) return c.json({}, 400)
  const desk = c.env.DESK.get(c.env.DESK.idFromName('bench'))
  return c.json(await desk.write(parsed.data.id, JSON.stringify(parsed.data)), 201)
})

export default { fetch: app.fetch }
