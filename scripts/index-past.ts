import type { Host } from './host.ts'

/** Rings, far more than the demo's past needs. */
const most = 20

/**
 * Rings until all that closed in the past can be found by a search: one ring indexes so many, and no more.
 * @throws Error if it does not come to an end
 */
export async function indexPast({ db, ring }: Pick<Host, 'db' | 'ring'>): Promise<void> {
  for (let rung = 0; rung < most; rung++) {
    await ring()
    if ((await db.prepare('SELECT 1 FROM to_index LIMIT 1').first()) === null) return
  }
  throw new Error(`After ${most} rings there are still inquiries that a search does not find.`)
}
