/** Rates as they are read, set and removed: `/api/rates`. */
import { limits } from '../../shared/limits.ts'
import { scopeOf } from '../../shared/permissions.ts'
import type { NewRate, RatesAnswer } from '../../shared/schema/rate.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import type { Outcome, Refusal } from '../identity/outcome.ts'
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
  { db, newId, now }: Services,
  workspace: string,
  writer: MemberPrincipal,
  wish: NewRate,
): Promise<Outcome<{ id: string }>> {
  if (wish.member !== null) {
    const person = await memberById(db, workspace, wish.member)
    if (person === null || scopeOf(person.member.role, 'inquiry.receive') === 'none')
      return refused({ because: 'invalid-input', field: 'member', detail: 'must be a person who takes inquiries' })
  }
  const id = newId()
  const [added] = await batch(db, [addRate({ workspace, by: writer.member, at: now() }, { ...wish, id }, limits.rates)])
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

export async function dropRate({ db }: Services, workspace: string, id: string): Promise<Outcome<object>> {
  const [removed] = await batch(db, [removeRate(workspace, id)])
  return removed!.results.length > 0 ? { kind: 'done', value: {} } : refused({ because: 'not-found' })
}

function refused(why: Omit<Refusal, 'kind'>): Refusal {
  return { kind: 'refused', ...why }
}
