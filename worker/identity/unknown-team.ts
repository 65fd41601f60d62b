/** Whether teams that somebody is to be in are teams of the workspace. Inviting and changing a person ask. */
import { listTeams } from '../record/teams.ts'
import type { Refusal } from './outcome.ts'

/** The refusal for the first that is none; null when all are, and when nothing is said of teams. */
export async function unknownTeam(
  db: D1Database,
  workspace: string,
  teams: readonly string[] | undefined,
): Promise<Refusal | null> {
  if (teams === undefined || teams.length === 0) return null
  const known = new Set((await listTeams(db, workspace)).map((team) => team.id))
  const at = teams.findIndex((team) => !known.has(team))
  if (at === -1) return null
  return { kind: 'refused', because: 'invalid-input', field: `teams.${at}`, detail: 'There is no such team.' }
}
