/** What the visitors of the past read before they asked, and whom that answered: counted by day and site, as it would have been. */
import { dayPlus } from '../../shared/calendar.ts'
import { dateAt } from '../../shared/zone.ts'
import { countUse, listArticles } from '../../worker/record/articles.ts'
import { batch } from '../../worker/record/sql.ts'
import { Chance } from '../chance.ts'
import { workspace as noravi } from '../noravi.ts'
import { sites } from '../sites.ts'
import type { SiteKey } from '../sites.ts'
import type { Play } from './history-worker.ts'

/** Who reads one article on one day, at most: most visitors come to the Thai shop. */
const mostReaders: Record<SiteKey, number> = { th: 4, my: 2, pl: 2, cn: 2 }
/** Whom it answers, of those. */
const answersShare = 0.35

export async function playArticleUses(db: D1Database, { workspace, seed, to, days, cast }: Play): Promise<void> {
  const last = dateAt(to, noravi.zone)
  const articles = await listArticles(db, workspace, last)
  const chance = new Chance(seed)
  for (let back = days; back >= 0; back -= 1) {
    const day = dayPlus(last, -back)
    const uses = sites.flatMap(({ key }) =>
      articles.flatMap(({ id: article }) => {
        const where = { workspace, article, site: cast.sites[key].id, day }
        const readers = Array.from({ length: chance.whole(0, mostReaders[key]) }, () => chance.is(answersShare))
        return readers.flatMap((isAnswered) => [
          ...countUse(where, { what: 'opened' }),
          ...(isAnswered ? countUse(where, { what: 'answered' }) : []),
        ])
      }),
    )
    if (uses.length > 0) await batch(db, uses)
  }
}
