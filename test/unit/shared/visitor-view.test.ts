import { describe, expect, it } from 'vitest'
import { evolve } from '../../../shared/inquiry/evolve.ts'
import type { InquiryEvent, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { cardOf, visitorView } from '../../../shared/inquiry/inquiry-view.ts'
import { entersLive } from '../desk/usual-promising.ts'
import { submit } from '../../../worker/desk/core/submit.ts'

const id = '01a218ef-0896-7a55-9e96-000000000001'
const person = {
  contact: { fullName: 'Wipa', address: { kind: 'email', value: 'wipa@home.example' } },
  source: { page: 'https://shop.example/', referrerHost: null, campaign: null },
  consent: null,
  ratingComment: null,
  excerpt: '',
} as const

/** The state after an inquiry came and one thing more happened to it. */
function after(happening: InquiryHappening): InquiryState {
  let state: InquiryState | null = null
  const place = { site: 's', queue: 'q', team: 't', visitor: 'v' }
  const came = submit({ id, language: 'en', source: 'direct', byMail: false }, place, entersLive)
  for (const [at, one] of [...came, happening].entries()) {
    const event: InquiryEvent = { ...one, stream: id, seq: at + 1, at, v: 1 }
    state = evolve(state, event)
  }
  return state!
}

describe('what a visitor sees of how their inquiry stands', () => {
  const actor = { kind: 'member', id: 'ann' } as const
  it.each<[InquiryHappening, string, string]>([
    [{ type: 'closed', actor, data: { state: 'resolved' } }, 'resolved', 'resolved'],
    [{ type: 'closed', actor, data: { state: 'unresolved' } }, 'unresolved', 'unresolved'],
    [{ type: 'closed', actor, data: { state: 'disqualified' } }, 'disqualified', 'unresolved'],
    [{ type: 'voided', actor, data: { reason: 'spam' } }, 'void', 'unresolved'],
    [{ type: 'gone', actor: { kind: 'system', id: null }, data: { since: 0, due: 9 } }, 'callback-owed', 'waiting'],
  ])('%o', (happening, ours, theirs) => {
    const state = after(happening)
    expect(cardOf(state, person).state).toBe(ours)
    const view = visitorView(state, person, { assistantName: null, position: null, outlook: null })
    expect(view.state).toBe(theirs)
    expect(JSON.stringify(view)).not.toMatch(/spam|void|disqualified/u)
  })
})
