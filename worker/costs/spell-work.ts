/** What was given and what came in stretches of days: paid hours by calendar, attention and inquiries from facts. */
import { dayPlus } from '../../shared/calendar.ts'
import type { SpellWork, Spell } from '../../shared/measures/cost-of-period.ts'
import type { SumName } from '../../shared/measures/facts.ts'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { sumOf } from '../../shared/measures/ratio.ts'
import { workingTimeOf } from '../../shared/working-time-of.ts'
import { cellStretch } from '../measures/measured-period.ts'
import type { Whole } from '../measures/measured-view.ts'
import { readCells } from '../record/facts.ts'
import type { StoredCell } from '../record/facts.ts'
import type { KeptMember } from '../record/members.ts'
import { paidRota } from './paid-people.ts'

/** What spells are read with. */
export interface SpellReading {
  db: D1Database
  workspace: string
  /** IANA name: the workspace's. */
  zone: string
  now: number
  /** Until when (epoch ms) days are added up by month. */
  rolled: number
  people: readonly KeptMember[]
  /** Whose inquiries. */
  view: Whole
}

/** `allAttention`: that of the whole workspace, in seconds. */
export interface WorkedSpell extends SpellWork {
  allAttention: number
}

const hourMs = 3_600_000

/** @param spells none of them with days to come */
export async function spellWork(reading: SpellReading, spells: readonly Spell[]): Promise<WorkedSpell[]> {
  const { db, workspace, zone, now, rolled, people, view } = reading
  const stretches = spells.map(({ first, last }) => ({
    from: localDayStart(first, zone),
    to: localDayStart(dayPlus(last, 1), zone),
  }))
  const cells = await readCells(db, workspace, rolled, (until) =>
    stretches.flatMap((days) => {
      const stretch = cellStretch(days, until, zone)
      return [
        { dim: 'assistant' as const, keys: people.map(({ id }) => id), stretch },
        { dim: view.dim, keys: view.keys, stretch },
        { dim: 'all' as const, keys: [''], stretch },
      ]
    }),
  )
  return spells.map((spell, at) => {
    const { from, to } = stretches[at]!
    const [byPerson = [], whole = [], all = []] = cells.slice(at * 3)
    const lastDay = localDayStart(spell.last, zone)
    return {
      ...spell,
      ofLastDay: (Math.min(now, to) - lastDay) / (to - lastDay),
      people: people.map((one) => {
        const rota = paidRota(one, zone)
        const paid = rota === null ? 0 : workingTimeOf(from, Math.min(now, to), [rota])
        const attention = attentionIn(byPerson.filter(({ key }) => key === one.id))
        return { id: one.id, paidHours: paid / hourMs, attention }
      }),
      inquiries: summed(whole, 'entered') + summed(whole, 'messages'),
      allAttention: attentionIn(all),
    }
  })
}

/** In seconds. */
function attentionIn(cells: readonly StoredCell[]): number {
  return summed(cells, 'attention') / 1000
}

function summed(cells: readonly StoredCell[], name: SumName): number {
  return sumOf(cells.map(({ sums }) => sums[name] ?? 0))
}
