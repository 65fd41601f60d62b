/** The way of a lead: which step may follow which. Pure; inquiry-life.ts asks once it is sure who may act. */
import type { Actor, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { takenFrom } from '../../../shared/inquiry/lead-stages.ts'
import { kindOf } from '../../../shared/inquiry/triage.ts'
import type { Closing, LeadStep } from '../../../shared/schema/lead.ts'
import { happened, refused } from './decision.ts'
import type { Decision } from './decision.ts'
import { deliver, promise, promised, promiseFault } from './delivery.ts'
import type { Today } from './delivery.ts'

/** From marketing to sales: each stage with the event that leads to it. */
const way = [
  { stage: 'screened', type: 'screened' },
  { stage: 'passed', type: 'passed' },
  { stage: 'accepted', type: 'sales-accepted' },
] as const
/** How far along the way each step goes. */
const endOf = { screen: 1, pass: 2, accept: 3 } as const

/**
 * What happens when a member takes a step with a lead. Stages in between that nobody took are taken by the same.
 * @param today of the workspace
 */
export function takeStep(state: InquiryState, actor: Actor, take: LeadStep, closing: Closing, today: Today): Decision {
  if ((kindOf(state) ?? 'lead') !== 'lead') return refused('wrong-stage', 'It is not a lead.')
  const stage = state.sales?.stage ?? 'new'
  if (!takenFrom[take.step].includes(stage)) return refused('wrong-stage')
  switch (take.step) {
    case 'screen':
    case 'pass':
    case 'accept': {
      const missing = take.step === 'screen' ? [] : (state.lead?.score?.missing ?? [])
      if (missing.length > 0) return refused('answers-missing', `Missing: ${missing.join(', ')}.`)
      const marks = way.slice(way.findIndex(({ stage: one }) => one === stage) + 1, endOf[take.step])
      return happened(...marks.map(({ type }): InquiryHappening => ({ type, actor, data: {} })))
    }
    case 'return':
      return happened({ type: 'sales-returned', actor, data: { reason: take.reason } })
    case 'win': {
      const won: InquiryHappening = { type: 'won', actor, data: take.deal }
      if (take.promised === undefined) return happened(won)
      const fault = promiseFault(take.promised, today)
      return fault ?? happened(won, promised(actor, take.promised, today.zone))
    }
    case 'lose': {
      const { reason, competitor } = take
      if (competitor !== null && !closing.competitors.some(({ id }) => id === competitor))
        return refused('invalid-input', 'There is no such competitor on the list.', 'act.take.competitor')
      return happened({ type: 'lost', actor, data: { reason, competitor } })
    }
    case 'goods-return': {
      const { deal, goodsReturned } = state.sales!
      const { minor, reason } = take
      if (goodsReturned + minor > deal!.minor)
        return refused('invalid-input', 'More cannot come back than was sold.', 'act.take.minor')
      return happened({ type: 'goods-returned', actor, data: { minor, currency: deal!.currency, reason } })
    }
    case 'promise':
      return promise(state, actor, take.promised, today)
    case 'deliver':
      return deliver(state, actor, take.day, today)
  }
}
