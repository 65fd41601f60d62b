/** Writes settings or people: one batch with the new revision, then the Desk is told. Routes and identity use it. */
import { log } from './log.ts'
import { batch } from './record/sql.ts'
import type { Sql } from './record/sql.ts'
import { raiseRevision } from './record/workspaces.ts'
import type { Services } from './services.ts'

/**
 * Writes the statements and the raised revision as one transaction. The Desk learns the revision now, or, when the
 * call fails, with its next flush: the request has succeeded either way.
 * @returns the statements' results, in order
 */
export async function changeSettings(
  services: Services,
  workspace: string,
  statements: readonly Sql[],
): Promise<D1Result[]> {
  const results = await batch(services.db, [...statements, raiseRevision(workspace)])
  const [raised] = (results.at(-1)?.results ?? []) as { revision: number }[]
  if (raised !== undefined) await tellDesk(services, workspace, raised.revision)
  return results
}

/** Tells the Desk which revision its settings have; never fails. */
export async function tellDesk(services: Services, workspace: string, revision: number): Promise<void> {
  try {
    await services.desk(workspace).refresh(revision)
  } catch (error) {
    log('error', 'refresh failed', { workspace, error })
  }
}
