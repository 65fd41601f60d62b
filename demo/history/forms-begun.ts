/** How many forms the visitors of the past began: whoever asked, and some who thought better of it; as their browsers would have told. */
import { cameInto } from '../../shared/measures/came-into.ts'
import { dateAt } from '../../shared/zone.ts'
import { daysOnly, readCells } from '../../worker/record/facts.ts'
import { batch } from '../../worker/record/sql.ts'
import { countUnasked } from '../../worker/record/unasked.ts'
import { Chance } from '../chance.ts'
import { workspace as noravi } from '../noravi.ts'
import type { Play } from './history-worker.ts'

const dayMs = 86_400_000
/** For each who asks, so many begin and do not. */
const unsentShare = 0.14

/** To be told once what they asked is in the record. */
export async function playFormsBegun(db: D1Database, { workspace, seed, to, days, cast }: Play): Promise<void> {
  const chance = new Chance(seed)
  const keys = Object.values(cast.sites).map(({ id }) => id)
  const stretch = daysOnly({ from: to - (days + 1) * dayMs, to })
  const [cells = []] = await readCells(db, workspace, 0, () => [{ dim: 'site', keys, stretch }])
  for (const { key: site, t, ...amounts } of cells) {
    const day = dateAt(t, noravi.zone)
    const asked = cameInto([amounts]) + (amounts.sums.void ?? 0)
    const begun = Array.from({ length: asked }, () => (chance.is(unsentShare) ? 2 : 1)).reduce(
      (sum, one) => sum + one,
      0,
    )
    const forms = Array.from({ length: begun }, () => countUnasked({ workspace, site, day }, 'begun'))
    if (forms.length > 0) await batch(db, forms)
  }
}
