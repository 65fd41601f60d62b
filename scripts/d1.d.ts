/**
 * D1's types for Node, where statements of worker/record are used without a worker: by recover.ts and bench/cost.ts. The
 * rest of workerd's globals stays out; they would stand in the way of Node's and the DOM's.
 */
import type * as workers from '@cloudflare/workers-types/index.ts'

declare global {
  type D1Database = workers.D1Database
  type D1PreparedStatement = workers.D1PreparedStatement
  type D1Result<Row = unknown> = workers.D1Result<Row>
}
