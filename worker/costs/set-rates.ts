/** Rates as they are read, set and removed: `/api/rates`. */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import { limits } from '../../shared/limits.ts'
import { decimalsOf } from '../../shared/money.ts'
import type { NewRate, Rate, RatesAnswer } from '../../shared/schema/rate.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import type { Outcome, Refusal } from '../identity/outcome.ts'
import { audited } from '../record/audit-log.ts'
import { listMembers, memberById } from '../record/members.ts'
import { addRate, ratesOf, removeRate } from '../record/rates.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { reachesPay } from './reaches-pay.ts'

/** What everything costs, and of single people those whose cost the reader may see. */
export async function readRates({ db }: Services, workspace: string, reader: MemberPrincipal): Promise<RatesAnswer> {
  const [rates, members] = await Promise.all([ratesOf(db, workspace), listMembers(db, workspace)])
  const seen = new Set(members.filter((one) => reachesPay(reader, one)).map(({ id }) => id))
  return {
    currency: rates[0]?.currency ?? null,
    rates: rates.filter(({ member }) => member === null || seen.has(member)),
  }
}

export async function setRate(
  acting: Acting & { services: Services },
  wish: NewRate,
): Promise<Outcome<{ id: string }>> {
  const { services, workspace, member: writer } = acting
  const { db, newId, now } = services
  if (wish.member !== null) {
    const person = await memberById(db, workspace, wish.member)
    if (!person?.member.receives)
      return refused({ because: 'invalid-input', field: 'member', detail: 'must be a person who takes inquiries' })
  }
  const id = newId()
  const adding = addRate({ workspace, by: writer.member, at: now() }, { ...wish, id }, limits.rates)
  const entry = entryBy(
    acting,
    'rate.added',
    { id, name: await nameOf(db, workspace, wish) },
    changesOf({}, shown(wish)),
  )
  const [added] = await batch(db, audited(adding, entry))
  if (added!.results.length > 0) return { kind: 'done', value: { id } }
  const rates = await ratesOf(db, workspace)
  const other = rates.find(({ currency }) => currency !== wish.currency)
  if (other !== undefined)
    return refused({
      because: 'invalid-input',
      field: 'currency',
      detail: `must be ${other.currency}, like every other rate`,
    })
  if (rates.length >= limits.rates) return refused({ because: 'too-large', detail: `At most ${limits.rates} rates.` })
  return refused({ because: 'already-exists', field: 'from' })
}

export async function dropRate(acting: Acting & { services: Services }, id: string): Promise<Outcome<object>> {
  const { services, workspace } = acting
  const { db } = services
  const rate = (await ratesOf(db, workspace)).find((one) => one.id === id)
  if (rate === undefined) return refused({ because: 'not-found' })
  const entry = entryBy(
    acting,
    'rate.removed',
    { id, name: await nameOf(db, workspace, rate) },
    changesOf(shown(rate), {}),
  )
  const [removed] = await batch(db, audited(removeRate(workspace, id), entry))
  return removed!.results.length > 0 ? { kind: 'done', value: {} } : refused({ because: 'not-found' })
}

/** A rate as the audit log tells it: its amount in the currency's own units. */
function shown({ kind, member, amount, currency, from }: Omit<Rate, 'id'>) {
  return { kind, member, amount: amount / 10 ** decimalsOf(currency), currency, from }
}

/** What a rate is called: the person it is of, or its kind. */
async function nameOf(db: D1Database, workspace: string, { kind, member }: Pick<Rate, 'kind' | 'member'>) {
  const person = member === null ? null : await memberById(db, workspace, member)
  return person?.member.name ?? kind
}

function refused(why: Omit<Refusal, 'kind'>): Refusal {
  return { kind: 'refused', ...why }
}
