/** What resolutions of a period cost, as far as one member may see it: `GET /api/measures/cost`, and columns of its file. */
import { costOfPeriod, spellsOf } from '../../shared/measures/cost-of-period.ts'
import type { PeriodCost } from '../../shared/measures/cost-of-period.ts'
import { localTime } from '../../shared/measures/local-hour.ts'
import type { Measures } from '../../shared/measures/from-facts.ts'
import { ratio, sumOf } from '../../shared/measures/ratio.ts'
import type { CostQuery, MeasuresAnswer, Stretch } from '../../shared/schema/measures.ts'
import type { CostAnswer, Rate } from '../../shared/schema/rate.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import type { Outcome } from '../identity/outcome.ts'
import { wholeOf } from '../measures/measured-view.ts'
import { readMeasures } from '../measures/read-measures.ts'
import { measureFrame } from '../record/measure-frame.ts'
import { listMembers } from '../record/members.ts'
import { ratesOf } from '../record/rates.ts'
import type { Services } from '../services.ts'
import { costRows } from './cost-rows.ts'
import { uncountedOf } from './paid-people.ts'
import { reachesPay } from './reaches-pay.ts'
import { spellWork } from './spell-work.ts'
import type { SpellReading, WorkedSpell } from './spell-work.ts'

export async function readCost(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  asked: CostQuery,
): Promise<Outcome<CostAnswer>> {
  const measured = await readMeasures(services, workspace, reader, { ...asked, also: [] }, 'cost.read')
  if (measured.kind === 'refused') return measured
  const cost = await costOf(services, workspace, reader, measured.value)
  return cost === null ? { kind: 'refused', because: 'forbidden' } : { kind: 'done', value: cost }
}

/**
 * Inquiries, resolutions and attention are those of the answer to `GET /api/measures`: a manager's are what came to their
 * teams. Null for who may not see what things cost, or not of all that was measured.
 */
export async function costOf(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  { period, before, scope, whole, wholeBefore, cut }: MeasuresAnswer,
): Promise<CostAnswer | null> {
  const { db } = services
  const view = wholeOf(reader, false, 'cost.read')
  if (view === null || view.scope === 'own' || view.scope !== scope) return null
  const [rates, members, { zone, rolled }] = await Promise.all([
    ratesOf(db, workspace),
    listMembers(db, workspace),
    measureFrame(db, workspace, [], false),
  ])
  const people = members.filter((one) => reachesPay(reader, one))
  const reading: SpellReading = { db, workspace, zone, now: services.now(), rolled, people, view }
  const [now, then] = await Promise.all([
    costIn(reading, rates, period, whole),
    costIn(reading, rates, before, wholeBefore),
  ])
  const attentive = new Set(
    now.spells.flatMap((spell) => spell.people.filter(({ attention }) => attention > 0).map(({ id }) => id)),
  )
  return {
    ...now.cost,
    period,
    scope: view.scope,
    currency: rates[0]?.currency ?? null,
    maturing: whole.outcomes.parts.open,
    before: then.cost.missing.every((part) => now.cost.missing.includes(part)) ? then.cost.cost : null,
    platformShare: now.platformShare,
    uncounted: uncountedOf(people, zone, attentive),
    by: cut?.by ?? null,
    rows: cut === null ? [] : costRows(now.cost.total, whole, cut),
  }
}

/** The cost of some days, up to now, and what it was reckoned from. */
async function costIn(
  reading: SpellReading,
  rates: readonly Rate[],
  { from, to }: Stretch,
  { handling, outcomes }: Measures,
): Promise<{ cost: PeriodCost; spells: WorkedSpell[]; platformShare: number }> {
  const { zone, now, view } = reading
  const dayAt = (at: number) => localTime(at, zone).date
  const days = { first: dayAt(from), last: dayAt(Math.min(to - 1, now)) }
  const spells = await spellWork(reading, spellsOf(days, rates))
  const all = sumOf(spells.map(({ allAttention }) => allAttention))
  const platformShare = view.scope === 'all' ? 1 : (ratio(handling.attention, all) ?? 0)
  const cost = costOfPeriod(spells, rates, { platformShare, resolutions: outcomes.parts.resolved })
  return { cost, spells, platformShare }
}
