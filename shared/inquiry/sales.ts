/** How far sales has come with a lead, folded from the events of its inquiry. Pure. */
import type { InquiryEvent } from './inquiry-event.ts'
import type { Sales } from './inquiry-state.ts'

type SalesEvent = Extract<
  InquiryEvent,
  { type: 'screened' | 'passed' | 'sales-accepted' | 'sales-returned' | 'won' | 'lost' | AfterWon }
>
/** It stays won. */
type AfterWon = 'goods-returned' | 'promised' | 'promise-missed' | 'delivered'

const stages = {
  screened: 'screened',
  passed: 'passed',
  'sales-accepted': 'accepted',
  'sales-returned': 'returned',
  won: 'won',
  lost: 'lost',
} as const satisfies Record<Exclude<SalesEvent['type'], AfterWon>, Sales['stage']>

const fresh = {
  screenedBy: null,
  passedAt: null,
  acceptedAt: null,
  acceptedBy: null,
  deal: null,
  lost: null,
  goodsReturned: 0,
}

/** Folds one event. */
export function evolveSales(before: Sales | null, event: SalesEvent): Sales {
  switch (event.type) {
    case 'goods-returned': {
      const { deal, goodsReturned } = before!
      const after = Math.min(deal!.minor, goodsReturned + event.data.minor)
      const returns = [...(before!.returns ?? []), { at: event.at, minor: after - goodsReturned }]
      return { ...before!, goodsReturned: after, returns }
    }
    case 'promised':
      return { ...before!, promise: event.data }
    case 'promise-missed':
      return { ...before!, promise: { ...before!.promise!, missed: true } }
    case 'delivered':
      return { ...before!, deliveredOn: event.data.day }
    default:
      return stepped(before, event)
  }
}

function stepped(before: Sales | null, event: Exclude<SalesEvent, { type: AfterWon }>): Sales {
  const sales: Sales = { ...(before ?? fresh), stage: stages[event.type], at: event.at }
  if (event.type === 'screened') sales.screenedBy = event.actor.id
  if (event.type === 'sales-accepted') {
    // The first acceptance counts, whatever comes later.
    if (sales.acceptedAt === null) sales.qualifiedBy = event.actor.id
    sales.acceptedAt ??= event.at
    sales.acceptedBy = event.actor.id
  }
  if (event.type === 'passed') sales.passedAt ??= event.at
  if (event.type === 'sales-returned' && sales.acceptedAt !== null) sales.returnedAt ??= event.at
  if (event.type === 'won') sales.deal = event.data
  if (event.type === 'lost') sales.lost = event.data
  return sales
}
