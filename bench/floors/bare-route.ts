/** Floor: what a route costs that reads its body and does nothing. */
import { Hono } from 'hono'

const app = new Hono().post('/', async (c) => {
  await c.req.text()
  return c.json({}, 201)
})

export default { fetch: app.fetch }
