/** How the forgetting of what sites keep no longer stands: `/api/status` answers with it. */
import type { KeepingStatus } from '../../shared/schema/keeping.ts'
import { keepingById, stillOld } from '../record/keeping.ts'
import { zoneOf } from '../record/workspaces.ts'
import type { Services } from '../services.ts'
import { oldOf } from './old-of.ts'

/** Beyond that many, how many it is says nothing more. */
const atMost = 1_000

export async function keepingStatusOf(services: Services, workspace: string): Promise<KeepingStatus> {
  const { db, now } = services
  const zone = await zoneOf(db, workspace)
  const [old, standing] = await Promise.all([oldOf(db, workspace, now(), zone), keepingById(db, workspace)])
  const count = old.length === 0 ? 0 : await stillOld(db, workspace, old, now(), atMost)
  const { endedAt = null, inquiries = 0, people = 0, night = null, dueAt = null } = standing ?? {}
  return { sites: old.length, endedAt, inquiries, people, night, dueAt, due: { count, most: atMost } }
}
