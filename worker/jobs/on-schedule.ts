/**
 * What the clock rings: the second path beside each Desk's own alarm, which only says `tick` (the Desk knows what is
 * due), and the sweeping of sessions that ended.
 */
import { log } from '../log.ts'
import { sweepEndedSessions } from '../record/ended-sessions.ts'
import { batch } from '../record/sql.ts'
import { workspacesToTick } from '../record/workspaces.ts'
import { servicesOf } from '../services.ts'
import type { Env } from '../services.ts'

const minuteMs = 60_000

/** Ticks Desks, each on its own: one that fails does not keep the clock from the others. */
export async function onSchedule(event: ScheduledController, env: Env): Promise<void> {
  const services = servicesOf(env)
  const workspaces = await workspacesToTick(services.db, Math.floor(event.scheduledTime / minuteMs))
  await Promise.all(
    workspaces.map(async (workspace) => {
      try {
        await services.desk(workspace).tick()
      } catch (error) {
        log('error', 'tick failed', { workspace, error })
      }
    }),
  )
  await batch(services.db, [sweepEndedSessions(services.now())])
}
