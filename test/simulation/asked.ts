/**
 * What a member asked of the Desk, and was answered, held against what they may by may.ts: no list, count, thread or answer
 * tells them of what is out of their reach, and nothing within it is kept from them. Judged when the journal has been
 * followed, since answers say how things stood when they were given.
 */
import type { InquiryAct, MemberOutcome } from '../../shared/schema/command.ts'
import type { InquiryCard, MemberThread } from '../../shared/schema/inquiry.ts'
import type { Answer, InboxView, Tail } from '../../worker/desk/desk-rpc.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { LoggedEvent } from '../../shared/inquiry/inquiry-event.ts'
import { isWaiting } from './is-waiting.ts'
import { mayGive, mayHaveDone, mayOn, mayWork, sees } from './may.ts'
import type { Person } from './may.ts'
import type { Surroundings } from './surroundings.ts'

/** Refused to whoever may not work on it, and to nobody who may. */
const work = new Set<string>(['reply', 'note', 'resolve', 'read', 'classify'])

/** A command under way: by what its sender might when it came to the Desk, and in which life of the object. */
interface UnderWay {
  by: Person
  life: number
  answered: boolean
}

export class Asked {
  readonly #around: Surroundings
  readonly #name: string
  #underWay: UnderWay[] = []
  #toJudge: (() => void)[] = []

  constructor(around: Surroundings, name: string) {
    this.#around = around
    this.#name = name
  }

  /** Judges what was answered; the journal has been followed. */
  judge(): void {
    const { lives } = this.#around.host
    for (const judge of this.#toJudge.splice(0)) judge()
    this.#underWay = this.#underWay.filter(({ answered, life }) => !answered && life === lives)
  }

  #broke(what: string): void {
    this.#around.broke(`${this.#name} ${what}`)
  }

  #isTold(by: Person, card: Pick<InquiryCard, 'id' | 'version'>, where: string): void {
    const then = this.#around.watch.inquiries.get(card.id)?.versions.get(card.version)
    if (then !== undefined && !sees(by, then))
      this.#broke(`is told of ${card.id} (version ${card.version}) ${where}, which they may not see`)
  }

  /**
   * A command came to the Desk.
   * @param times by what they might each time that it came; this one is added
   * @returns to be called with its answer
   */
  command(by: Person, times: Person[]): (inquiry: string, act: InquiryAct | null, outcome: MemberOutcome) => void {
    const underWay: UnderWay = { by, life: this.#around.host.lives, answered: false }
    this.#underWay.push(underWay)
    times.push(by)
    return (inquiry, act, outcome) => {
      underWay.answered = true
      if (act === null) return
      const before = this.#state(inquiry)
      this.#toJudge.push(() => {
        const after = this.#state(inquiry)
        // Something else may have happened to it in the same moment, before this or after it.
        if (outcome.kind === 'refused' && before !== undefined && after !== undefined)
          this.#judgeRefusal(by, [before, after], act, outcome.because)
        const { inquiry: card } = outcome
        // A repeat is answered as the first time, whatever changed since.
        if (card && !times.some((one) => isVisible(one, this.#around, card)))
          this.#isTold(by, card, `by the answer to ${act.type}`)
      })
    }
  }

  #state(inquiry: string): InquiryState | undefined {
    return this.#around.watch.inquiries.get(inquiry)?.state
  }

  #judgeRefusal(by: Person, states: readonly InquiryState[], act: InquiryAct, because: string): void {
    const always = (may: (who: Person, what: InquiryState) => boolean) => states.every((state) => may(by, state))
    const { id } = states[0]!
    if (because === 'not-found' && always(sees)) this.#broke(`is told that ${id} is not there, and may see it`)
    if (because !== 'forbidden') return
    if (act.type === 'assign' && always(mayGive)) this.#broke(`may give ${id} to others, and is refused it`)
    if (work.has(act.type) && always(mayWork)) this.#broke(`may ${act.type} in ${id}, and is refused it`)
  }

  /** They let this happen, says the journal: by what they might when they asked for it. @param before as it was then */
  judgeDeed(before: InquiryState, events: readonly LoggedEvent[]): void {
    if (!this.#underWay.some(({ by }) => mayHaveDone(by, before, events)))
      this.#broke(`did ${events.map(({ type }) => type).join(', ')} with ${before.id}, which they may not`)
  }

  /** A list with its counts. */
  list(by: Person, view: InboxView, { cards, counts, upTo, next }: Tail): void {
    this.#toJudge.push(() => {
      for (const card of cards) this.#isTold(by, card, `in the list ${view}`)
      const { watch } = this.#around
      if (upTo !== watch.last || next !== null) return
      const all = [...watch.inquiries.values()].map(({ state }) => state)
      const seen = all.filter((state) => sees(by, state))
      const lists = {
        waiting: seen.filter(isWaiting),
        mine: seen.filter((state) => isMine(by, state)),
        team: seen.filter((state) => isOpen(state) && readsTeam(by) && by.teams.includes(state.team)),
        all: seen.filter(isOpen),
      }
      for (const one of ['waiting', 'mine', 'team'] as const)
        if (counts[one] !== lists[one].length)
          this.#broke(`is told of ${counts[one]} in ${one}, and may see ${lists[one].length}`)
      if (view === 'owed' || view === 'left') return
      const listed = new Set(cards.map(({ id }) => id))
      const missing = lists[view].find(({ id }) => !listed.has(id))
      if (missing !== undefined) this.#broke(`may see ${missing.id}, and the list ${view} is without it`)
      if (view === 'all') return
      const extra = cards.find(({ id }) => !lists[view].some((state) => state.id === id))
      if (extra !== undefined) this.#broke(`finds ${extra.id} in the list ${view}, where it does not belong`)
    })
  }

  /** A thread. */
  thread(by: Person, id: string, answer: Answer<MemberThread | null>): void {
    this.#toJudge.push(() => {
      const state = this.#state(id)
      if (answer.kind === 'done' && answer.value !== null) this.#isTold(by, answer.value.card, 'by its thread')
      if (answer.kind === 'refused' && answer.because === 'not-found' && state !== undefined && sees(by, state))
        this.#broke(`may see ${id}, and its thread is kept from them`)
    })
  }
}

function isVisible(who: Person, { watch }: Surroundings, { id, version }: InquiryCard): boolean {
  const then = watch.inquiries.get(id)?.versions.get(version)
  return then === undefined || sees(who, then)
}

function isOpen({ closedAt }: InquiryState): boolean {
  return closedAt === null
}

function isMine({ id }: Person, { state, assignee, asked }: InquiryState): boolean {
  return (
    (state === 'offered' || state === 'open') && (assignee === id || (state === 'open' && asked?.includes(id) === true))
  )
}

function readsTeam(who: Person): boolean {
  const { read } = mayOn(who)
  return read === 'team' || read === 'all'
}
