/** Floor: the same with the inquiry's own validation. */
import { Hono } from 'hono'
import { NewInquiry } from '../../shared/schema/inquiry.ts'

const app = new Hono().post('/', async (c) => {
  const inquiry = NewInquiry.safeParse(await c.req.json())
  return inquiry.success ? c.json({ id: inquiry.data.id }, 201) : c.json({}, 400)
})

export default { fetch: app.fetch }
