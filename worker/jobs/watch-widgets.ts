/** Looks at how the widget fares on websites where it failed, or was bad before: the clock asks now and then. */
import { faresBadly, faresOf } from '../../shared/measures/widget-health.ts'
import { dayPlus } from '../../shared/calendar.ts'
import { utcDay } from '../../shared/utc-day.ts'
import { tellOfTurn } from '../alerts/tell-of-turn.ts'
import { log } from '../log.ts'
import { failingSince, healthBetween } from '../record/health.ts'
import { allBad } from '../record/turned.ts'
import type { Services } from '../services.ts'

/** Websites looked at in one ring of the clock. */
const most = 200
/** How it fares is of today and yesterday, by the calendar in Greenwich; and how it used to, of so many days before. */
const daysBefore = 28

/** Each on its own: one that fails keeps no other from being looked at. */
export async function watchWidgets(services: Services): Promise<void> {
  const { db, now } = services
  const today = utcDay(now())
  const [failing, bad] = await Promise.all([failingSince(db, dayPlus(today, -1), most), allBad(db, 'widget', most)])
  const sites = new Map<string, Watched>(
    bad.map(({ workspace, key, at }) => [key, { workspace, site: key, badSince: at }]),
  )
  for (const one of failing) if (!sites.has(one.site)) sites.set(one.site, { ...one, badSince: null })
  for (const one of sites.values()) {
    try {
      await look(services, today, one)
    } catch (error) {
      log('error', 'widget watch failed', { workspace: one.workspace, error })
    }
  }
}

interface Watched {
  workspace: string
  site: string
  /** When it turned (epoch ms); null: it is not bad. */
  badSince: number | null
}

async function look(services: Services, today: string, { workspace, site, badSince }: Watched): Promise<void> {
  const { db } = services
  const yesterday = dayPlus(today, -1)
  // What it is held against is how it fared before it turned, not how it has fared since.
  const usualUntil = badSince === null ? yesterday : dayPlus(utcDay(badSince), -1)
  const faring = async (from: string, to: string) =>
    faresOf((await healthBetween(db, workspace, [site], from, to))[0]!.counts)
  const [now, before] = await Promise.all([
    faring(yesterday, today),
    faring(dayPlus(usualUntil, -daysBefore), dayPlus(usualUntil, -1)),
  ])
  const bad = faresBadly(now, before, badSince !== null)
  await tellOfTurn(services, { workspace, what: 'widget', key: site }, bad, {
    mail: bad ? 'widget-bad' : 'widget-good',
    site,
  })
}
