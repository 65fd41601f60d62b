/** Floor: what most would write first: validate, one INSERT into D1 with the record's own columns and indexes, done. */
import { Hono } from 'hono'
import { NewInquiry } from '../../shared/schema/inquiry.ts'

const statement = `INSERT INTO inquiry
  (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person)
  VALUES (?1, ?2, 1, ?3, ?4, NULL, ?5, NULL, ?6, ?7)`
const [workspace, site, team] = ['w'.repeat(36), 's'.repeat(36), 't'.repeat(36)]

const app = new Hono<{ Bindings: { DB: D1Database } }>().post('/', async (c) => {
  const parsed = NewInquiry.safeParse(await c.req.json())
  if (!parsed.success) return c.json({}, 400)
  const { id, contact, question, language, consent, source } = parsed.data
  const now = Date.now()
  const state = {
    id,
    seq: 1,
    site,
    team,
    language,
    state: 'waiting',
    episode: 1,
    createdAt: now,
    enteredAt: now,
    tried: {},
    held: [],
  }
  const person = { contact, source, consent, excerpt: question }
  await c.env.DB.prepare(statement)
    .bind(workspace, id, site, team, now, JSON.stringify(state), JSON.stringify(person))
    .run()
  return c.json({ inquiry: state, messages: [{ id, text: question, at: now }] }, 201)
})

export default { fetch: app.fetch }
