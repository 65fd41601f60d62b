/** The record as recover.ts reaches it: in a data folder, or at Cloudflare. */
import type { Sql } from '../../worker/record/sql.ts'

export interface RecordAccess {
  read: (query: Sql) => Promise<unknown[]>
  /** All of them or none. */
  write: (statements: readonly Sql[]) => Promise<void>
  close: () => void
}
