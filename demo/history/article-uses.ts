/** What the visitors of the past read before they asked, and whom that answered: counted by day and site, as it would have been. */
import { dayPlus } from '../../shared/calendar.ts'
import { dateAt } from '../../shared/zone.ts'
import { countUse, listArticles } from '../../worker/record/articles.ts'
import { batch } from '../../worker/record/sql.ts'
import { Chance } from '../chance.ts'
import { workspace as noravi } from '../noravi.ts'
import type { Play } from './history-worker.ts'

/** Of each article, at each site and on each day: that somebody reads it, and that it answers whoever did. */
const readShare = 0.45
const answersShare = 0.35

export async function playArticleUses(db: D1Database, { workspace, seed, to, days, cast }: Play): Promise<void> {
  const last = dateAt(to, noravi.zone)
  const articles = await listArticles(db, workspace, last)
  const chance = new Chance(seed)
  for (let back = days; back >= 0; back -= 1) {
    const day = dayPlus(last, -back)
    const uses = Object.values(cast.sites).flatMap(({ id: site }) =>
      articles.flatMap(({ id: article }) => {
        if (!chance.is(readShare)) return []
        const where = { workspace, article, site, day }
        const opened = countUse(where, { what: 'opened' })
        return chance.is(answersShare) ? [...opened, ...countUse(where, { what: 'answered' })] : opened
      }),
    )
    await batch(db, uses)
  }
}
