/** Floor: the naive chat message: validate, one INSERT into D1 with the record's own columns; nobody is told. */
import { Hono } from 'hono'
import { VisitorCommand } from '../../shared/schema/command.ts'

const statement = `INSERT INTO message (workspace, inquiry, id, seq, at, sender, member, note, body)
  VALUES (?1, ?2, ?3, ?4, ?5, 'visitor', NULL, 0, ?6)`
const [workspace, inquiry] = ['w'.repeat(36), 'i'.repeat(36)]

const app = new Hono<{ Bindings: { DB: D1Database } }>().post('/', async (c) => {
  const parsed = VisitorCommand.safeParse(await c.req.json())
  if (!parsed.success || parsed.data.type !== 'message') return c.json({}, 400)
  const { id, text } = parsed.data
  const now = Date.now()
  await c.env.DB.prepare(statement).bind(workspace, inquiry, id, 1, now, text).run()
  return c.json({ kind: 'done', message: { id, text, at: now } })
})

export default { fetch: app.fetch }
