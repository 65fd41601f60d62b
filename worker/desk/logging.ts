/**
 * What a member logs of somebody who called, stood before them, or is a colleague or dealer. It enters the queues as what
 * comes by a form does, and goes to whoever's turn it is. The Desk's class asks.
 */
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import { cardOf } from '../../shared/inquiry/inquiry-view.ts'
import { mayOf, maySee } from '../../shared/permissions.ts'
import type { Reader } from '../../shared/permissions.ts'
import { receiptOf } from '../../shared/receipt.ts'
import type { Refused } from '../../shared/schema/command.ts'
import type { InquiryCard, Logged, LoggedInquiry, Source } from '../../shared/schema/inquiry.ts'
import type { DeskSettings } from '../record/settings.ts'
import { keptContact } from '../contact/kept-contact.ts'
import { typedContact } from '../contact/typed-contact.ts'
import { destinationOf } from './core/destination.ts'
import type { Placed } from './core/destination.ts'
import { submit } from './core/submit.ts'
import { entryAt } from './core/promise.ts'
import type { DeskContext } from './desk-context.ts'
import type { Held } from './live-rows.ts'

type Outcome = { kind: 'done'; value: Logged; repeated: boolean } | Refused<InquiryCard>

const noPage: Source = { page: '', referrerHost: null, campaign: null }

/** Logs it; the same again gets the same answer again. */
export async function logInquiry(desk: DeskContext, by: Reader, logged: LoggedInquiry): Promise<Outcome> {
  if (!(await desk.founded())) return { kind: 'refused', because: 'not-found' }
  if (mayOf(by)['inquiry.work'] === 'none') return { kind: 'refused', because: 'forbidden' }
  const { id } = logged
  const left = await desk.bringInSameAgain(id)
  const known = desk.live.inquiry(id)
  if (known !== null)
    return isSame(desk, known, by, logged)
      ? { kind: 'done', value: asLogged(known, by), repeated: true }
      : { kind: 'refused', because: 'id-reused' }
  if (left) return { kind: 'refused', because: 'gone' }
  const place = placeOf(desk.settings, logged)
  if (place === null)
    return { kind: 'refused', because: 'invalid-input', field: 'to.id', detail: `There is no such ${logged.to.kind}.` }
  begin(desk, by, logged, place)
  return { kind: 'done', value: asLogged(desk.live.inquiry(id)!, by), repeated: false }
}

function begin(
  desk: DeskContext,
  { member }: Reader,
  { id, channel, contact, question }: LoggedInquiry,
  place: Placed,
) {
  const { country, language } = desk.settings.sites.find((one) => one.id === place.site)!.settings
  const kept = keptContact(contact, country)
  const byMail = kept.address.kind === 'email' && desk.services.mailer !== null
  desk.turn((turn) => {
    const asked = submit(
      // Where it came from is that it was logged.
      { id, language, source: channel, byMail, channel, by: member },
      // Nobody has a token for it: its own id is none.
      { ...place, visitor: id },
      entryAt(turn.now, false, desk.promisingOf(place.queue)),
    )
    const fromColleague: InquiryHappening[] =
      channel === 'internal'
        ? [{ type: 'classified', actor: { kind: 'member', id: member }, data: { kind: 'colleague' } }]
        : []
    const person = { contact: kept, source: noPage, consent: null, ratingComment: null, excerpt: '' }
    turn.begin(id, person, [...asked, ...fromColleague], question)
  })
}

/** Null: there is none of that id. Straight to a queue it is filed under a site that leads there, or else the first. */
function placeOf({ sites, queues }: DeskSettings, { channel, to }: LoggedInquiry): Placed | null {
  if (to.kind === 'site') {
    const site = sites.find(({ id }) => id === to.id)
    if (site === undefined) return null
    const kind = channel === 'internal' ? ('colleague' as const) : null
    const unknown = { product: null, group: null, territory: null, size: null, tier: null }
    const { language } = site.settings
    return destinationOf({ sites, queues }, { site: site.id, language, channel, kind, ...unknown })
  }
  const queue = queues.find(({ id }) => id === to.id)
  const site = sites.find((one) => one.queue === to.id) ?? sites[0]
  return queue === undefined || site === undefined ? null : { site: site.id, queue: queue.id, team: queue.team }
}

function asLogged({ state, person }: Held, by: Reader): Logged {
  const inquiry = maySee(by, state) ? cardOf(state, person) : null
  return { receipt: receiptOf(state.id), queue: state.queue, inquiry }
}

function isSame(desk: DeskContext, { state, person }: Held, { member }: Reader, again: LoggedInquiry): boolean {
  return (
    state.loggedBy === member &&
    state.channel === again.channel &&
    JSON.stringify(typedContact(person.contact)) === JSON.stringify(again.contact) &&
    desk.live.messages.said(state.id, state.id)?.text === again.question
  )
}
