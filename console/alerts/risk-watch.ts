/**
 * Warns before a target is missed: once for each inquiry and target, when four fifths of it have passed, with a sound and in
 * words. The time is in the cards: nobody is polled for it. Loaded when there is something that could be missed.
 */
import { isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { mayAssign } from '../data/may-assign.ts'
import { Said } from '../shell/said.ts'
import { timeAllowed } from '../text/time-allowed.ts'
import { alertWords } from '../words/alert-words.ts'
import { locale } from '../words/words.ts'
import { ring } from './chime.ts'
import { visitorName } from '../text/visitor-name.ts'

export class RiskWatch {
  readonly #desk: DeskSession
  readonly #look = () => this.#plan()
  /** Of whom it was said, for which target: by inquiry. */
  readonly #warned = new Map<string, number>()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(desk: DeskSession) {
    this.#desk = desk
    desk.inbox.addEventListener('changed', this.#look)
    if (mayAssign(desk.me)) void desk.inbox.read('waiting')
    this.#plan()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#desk.inbox.removeEventListener('changed', this.#look)
  }

  #plan(): void {
    clearTimeout(this.#timer)
    const now = Date.now()
    const cards = this.#concerning()
    for (const card of cards) if (card.riskAt! <= now) void this.#warn(card)
    const next = Math.min(...cards.map(({ riskAt }) => riskAt!).filter((at) => at > now))
    if (next === Infinity) return
    // A time further away than a timer can count is looked at again by then.
    this.#timer = setTimeout(
      () => {
        // The bell and the title count it from now on.
        this.#desk.inbox.dispatchEvent(new Event('changed'))
      },
      Math.min(next - now, 86_400_000),
    )
  }

  /** What is this person's, and what waits for anybody where they can give it to somebody. */
  #concerning(): InquiryCard[] {
    const { inbox, me } = this.#desk
    const mine = inbox.list('mine').filter(({ state, assignee }) => state === 'open' && assignee === me.member.id)
    const waiting = mayAssign(me) ? inbox.list('waiting') : []
    return [...mine, ...waiting].filter(({ riskAt }) => riskAt !== null)
  }

  async #warn(card: InquiryCard): Promise<void> {
    const { id, state, enteredAt, replyDue } = card
    if (this.#warned.get(id) === replyDue) return
    this.#warned.set(id, replyDue!)
    if (replyDue! <= Date.now() || !(await this.#isWanted())) return
    const now = Date.now()
    const say = isUnassigned(state) ? alertWords.risk.nobody : alertWords.risk.soon
    const [waited, left] = [now - enteredAt, replyDue! - now].map((ms) => shortTime(ms)) as [string, string]
    document.dispatchEvent(new Said(say(visitorName(card), waited, left), id))
    ring()
  }

  /** What this person has set, as it is now. A warning too many is better than none. */
  async #isWanted(): Promise<boolean> {
    try {
      return (await this.#desk.api.alerts()).settings.warnings
    } catch {
      return true
    }
  }
}

/** In whole seconds up to two minutes, then in whole minutes; never less than a second. */
function shortTime(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000))
  return timeAllowed(seconds < 120 ? seconds : Math.round(seconds / 60) * 60, locale)
}
