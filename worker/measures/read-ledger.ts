/**
 * The fairness ledger as one member may see it: `GET /api/ledger`. Whose it is follows the scope of measures: all teams,
 * one's own teams, or of one's teams the sums and oneself.
 */
import { shareCounts } from '../../shared/journal-entry.ts'
import type { CreditRow } from '../../shared/journal-entry.ts'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { mayOf } from '../../shared/permissions.ts'
import type { LedgerAnswer, LedgerQuery, PersonShare, Share, TeamShares } from '../../shared/schema/ledger.ts'
import { daysOf } from '../../shared/zone.ts'
import { utcDay } from '../../shared/utc-day.ts'
import { creditOf } from '../desk/core/credit.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { everyTeam, newestLedgers, sharesIn } from '../record/ledger.ts'
import type { ShareRow } from '../record/ledger.ts'
import { listMembers } from '../record/members.ts'
import { workspaceById } from '../record/workspaces.ts'
import type { Services } from '../services.ts'

const day = 86_400_000

export async function readLedger(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  { from, to }: LedgerQuery,
): Promise<{ kind: 'done'; value: LedgerAnswer } | { kind: 'refused'; because: 'forbidden' }> {
  const scope = mayOf(reader)['measures.read']
  if (scope === 'none') return { kind: 'refused', because: 'forbidden' }
  const { db } = services
  const { zone } = (await workspaceById(db, workspace))!
  const nextDay = utcDay((daysOf(to) + 1) * day)
  const period = { from: localDayStart(from, zone), to: localDayStart(nextDay, zone) }
  const every = await everyTeam(db, workspace)
  const teams = every.filter(({ id }) => scope === 'all' || reader.teams.includes(id))
  const ids = teams.map(({ id }) => id)
  const [rows, newest, members] = await Promise.all([
    sharesIn(db, workspace, ids, period),
    newestLedgers(db, workspace),
    listMembers(db, workspace),
  ])
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const now = services.now()
  const shares = teams.flatMap(({ id, name }) =>
    (['AB', 'CD'] as const).flatMap((tierClass): TeamShares[] => {
      const of = rows.filter((row) => row.team === id && row.tierClass === tierClass && isAnything(row))
      if (of.length === 0) return []
      const ledger = newest.find((row) => row.team === id && row.tierClass === tierClass)?.ledger
      const seen = of.filter(({ member }) => scope !== 'own' || member === reader.member)
      const people = seen.map((row) => personShare(row, names, ledger, now))
      people.sort(
        (one, other) => (one.name ?? '').localeCompare(other.name ?? '') || (one.member < other.member ? -1 : 1),
      )
      return [{ team: id, name, tierClass, whole: wholeOf(of), people }]
    }),
  )
  return { kind: 'done', value: { period, scope, shares } }
}

const parts = ['entitled', 'received', ...shareCounts] as const

/** Credit alone keeps somebody in a day's row: they were not there, and nothing happened. */
function isAnything(row: ShareRow): boolean {
  return parts.some((part) => row[part] !== 0)
}

function personShare(
  { member, team: _team, tierClass: _tierClass, ...share }: ShareRow,
  names: ReadonlyMap<string, string>,
  ledger: CreditRow['ledger'] | undefined,
  now: number,
): PersonShare {
  const credit = ledger === undefined ? 0 : creditOf(ledger, member, now)
  return { ...share, member, name: names.get(member) ?? null, credit }
}

function wholeOf(rows: readonly ShareRow[]): Share {
  const sums = parts.map((part) => [part, rows.reduce((sum, row) => sum + row[part], 0)] as const)
  return Object.fromEntries(sums) as Share
}
