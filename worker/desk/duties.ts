/**
 * What the clock brings: offers that ran out, visitors and members who may be gone, housekeeping, and a flush that did
 * not finish. Rung by the alarm, and by cron as the second path; ringing twice is harmless.
 */
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import { spans } from '../../shared/limits.ts'
import { calendarTurns } from './calendars.ts'
import { tellSameTopic } from './comings-back.ts'
import { takeOfferBack } from './charging.ts'
import { goOut, handBack } from './comings.ts'
import { leave } from './core/inquiry-life.ts'
import { nextDue, timePassed } from './core/inquiry-time.ts'
import { replyMailDue } from './core/reply-mail.ts'
import { nextIdleLook, idled } from './core/idle.ts'
import { isPresent, sendAway } from './core/presence.ts'
import type { DeskContext } from './desk-context.ts'
import type { Due } from './due-list.ts'
import { releaseAllLeft } from './left-work.ts'
import type { Held } from './live-rows.ts'
import { mailReplies } from './mail-replies.ts'
import { RecordAway } from './recall.ts'
import { recountIfRulesChanged, recountSome } from './recounting.ts'
import { livingOf } from './living-sockets.ts'
import { tellMember } from './tell-member.ts'
import type { Turn } from './turn.ts'
import { handBackTaken } from './work-taken.ts'
import { tellWork, workedOn } from './working.ts'

/** Duties done in one ringing; the alarm rings again for the rest. */
const atOnce = 500
/** With nothing closed to let go of, only old journal entries and remembered ids are left to forget. */
const sweepIdleMs = 24 * 3_600_000
/** When a duty that broke is tried again. */
const againMs = 60_000
/** How often the sockets of those who are here are looked at. */
export const watchEveryMs = 120_000

export class Duties {
  readonly #desk: DeskContext
  readonly #ctx: DurableObjectState

  constructor(desk: DeskContext, ctx: DurableObjectState) {
    this.#desk = desk
    this.#ctx = ctx
  }

  /** Does whatever is due, at once; resolves when what needs the record for it is done too, and all is flushed. */
  async ring(): Promise<void> {
    if (!this.#desk.isFounded) return
    const now = this.#desk.now()
    recountIfRulesChanged(this.#desk)
    // What is here is done in one breath, in the order in which it was due: nothing may change in between. Only what people
    // worked is told afterwards, with when they were there: who went meanwhile is known by then.
    const gone: Due[] = []
    let sweeps = false
    let recounts = false
    const dues = Map.groupBy(this.#desk.due.by(now, atOnce), ({ kind }) => kind === 'work')
    for (const due of [...(dues.get(false) ?? []), ...(dues.get(true) ?? [])]) {
      sweeps ||= due.kind === 'sweep'
      recounts ||= due.kind === 'recount'
      if (this.#concerns(due).some((inquiry) => this.#hasLeft(inquiry))) gone.push(due)
      else this.#try(due, now)
    }
    // Put off first: while the record is asked, the alarm is for others.
    for (const { kind, id } of gone) this.#desk.due.set(kind, id, now + againMs)
    await this.#recalled(gone, now)
    await this.#desk.flusher.drain()
    if (recounts) await this.#recount()
    if (sweeps) await this.#forgetFlushed(now)
    await this.#desk.refreshed()
  }

  #try(due: Due, now: number): void {
    try {
      this.#do(due, now)
    } catch (error) {
      // One that is broken keeps nobody else waiting, and comes up again later.
      this.#desk.note('duty-broke', error)
      this.#desk.due.set(due.kind, due.id, now + againMs)
    }
  }

  /** Time has changed inquiries that left the Desk: they come back for it. While the record is away, all of them wait. */
  async #recalled(gone: readonly Due[], now: number): Promise<void> {
    let away = false
    for (const due of gone) {
      try {
        for (const inquiry of away ? [] : this.#concerns(due)) await this.#desk.bringIn(inquiry, { bare: true })
      } catch (error) {
        away = error instanceof RecordAway
        if (!away) this.#desk.note('duty-broke', error)
        continue
      }
      if (!away) this.#try(due, now)
    }
  }

  /** The inquiries that a duty changes and that may have left the Desk by then. */
  #concerns({ kind, id }: Due): string[] {
    if (kind === 'time' || kind === 'came-back') return [id]
    return kind === 'work' ? workedOn(this.#desk, id) : []
  }

  /** The next of what is counted anew; later, where the record cannot be asked. */
  async #recount(): Promise<void> {
    try {
      await recountSome(this.#desk)
      await this.#desk.flusher.drain()
    } catch (error) {
      this.#desk.note('recount-broke', error)
      this.#desk.due.set('recount', '', this.#desk.now() + againMs)
    }
  }

  #hasLeft(inquiry: string): boolean {
    try {
      return this.#desk.live.inquiry(inquiry) === null
    } catch {
      // One that cannot be read is here: trying its duty says so.
      return false
    }
  }

  #do(due: Due, now: number): void {
    switch (due.kind) {
      case 'offer':
        return this.#offerRanOut(due.id, now)
      case 'time':
        return this.#timePassed(due.id, now)
      case 'work':
        return tellWork(this.#desk, due.id, now)
      case 'came-back':
        return tellSameTopic(this.#desk, due.id)
      case 'widen':
        return this.#widen()
      case 'visitor-gone':
        return this.#visitorGone(due.id, due.at)
      case 'member-gone':
        return this.#memberGone(due.id, due.at)
      case 'visitor-watch':
        return this.#watch('visitor', due, now)
      case 'member-watch':
        return this.#watch('member', due, now)
      case 'rota':
        return this.#calendarTurns(due.id)
      case 'left':
        return this.#leftWork(due.id)
      case 'idle':
        return this.#fallsIdle(due.id, now)
      case 'recount':
        // Put off while it is under way.
        return this.#desk.due.set('recount', '', now + againMs)
      case 'sweep':
        return this.#sweep(now)
    }
  }

  #offerRanOut(id: string, now: number): void {
    const held = this.#desk.live.inquiry(id)
    const state = held?.state
    if (held === null || state?.offerDue === null || state!.offerDue > now) {
      this.#desk.due.set('offer', id, state?.offerDue ?? null)
      return
    }
    const member = state!.assignee!
    this.#desk.turn((turn) => {
      takeOfferBack(turn, held, member, 'time')
      const away = sendAway(turn.roster.attendanceOf(member))
      turn.happenToMember(member, away)
      if (away.length > 0) handBack(turn, member, 'away')
    })
  }

  /** Time changes something of an inquiry, which is here unless the record has none of it any more. */
  #timePassed(id: string, now: number): void {
    const { live, due } = this.#desk
    const held = live.inquiry(id)
    const dueAt = held === null ? null : nextDue(held.state)
    if (held === null || dueAt === null || dueAt > now) return due.putMany('time', [[id, dueAt]])
    const mail = (replyMailDue(held.state) ?? Infinity) <= now
    this.#desk.turn((turn) => {
      const happenings = timePassed(held.state, now)
      const after = turn.happen(held, happenings)
      this.#alert(turn, after, happenings)
      if (mail) mailReplies(turn, after, this.#desk.services)
    })
  }

  /**
   * Whoever has it and is not at their desk is told that what they had put by is theirs to do again, or that its target is
   * close; late already, it is too late for that.
   */
  #alert(turn: Turn, held: Held, happenings: readonly InquiryHappening[]): void {
    const { assignee } = held.state
    if (assignee === null || isPresent(turn.roster.attendanceOf(assignee))) return
    const types = happenings.map(({ type }) => type)
    if (types.includes('woke')) tellMember(turn, held, 'woke', assignee, this.#desk)
    if (types.includes('at-risk') && !types.includes('overdue')) tellMember(turn, held, 'at-risk', assignee, this.#desk)
  }

  /** Something has waited long enough for wider circles; whatever else waits is looked at again later. */
  #widen(): void {
    this.#desk.turn((turn) => {
      turn.beside(() => this.#desk.due.set('widen', '', null))
      turn.stir()
    })
  }

  /** The grace of a visitor without a socket is over. */
  #visitorGone(id: string, dueAt: number): void {
    const { live, due, seats } = this.#desk
    const held = live.inquiry(id)
    if (held === null || seats.ofInquiry(id).length > 0) return due.set('visitor-gone', id, null)
    this.#desk.turn((turn) => {
      turn.beside(() => due.set('visitor-gone', id, null))
      const { state } = held
      // Whoever did not say when they went was last heard of when their grace began.
      const since = state.visitorHere ? dueAt - spans.visitorGrace : state.visitorAt
      turn.happen(held, leave(state, turn.now, since, this.#desk.promisingOf(state.queue)))
    })
  }

  /** The grace of a member without a socket is over: what was offered to them goes to others. */
  #memberGone(member: string, since: number): void {
    const { due, seats } = this.#desk
    if (seats.ofMember(member).length > 0) return due.set('member-gone', member, null)
    this.#desk.turn((turn) => {
      turn.beside(() => due.set('member-gone', member, null))
      goOut(turn, member, since)
    })
  }

  /** A shift or leave of a member begins or ends: every console says who is there, and who stands in. */
  #calendarTurns(member: string): void {
    this.#desk.turn((turn) => calendarTurns(turn, this.#desk, member))
    this.#desk.teller.colleaguesChanged()
  }

  /** A member has been gone for a while, or may do less than before: what cannot wait for them goes on. */
  #leftWork(member: string): void {
    this.#desk.turn((turn) => {
      handBackTaken(turn, this.#desk.settings, member)
      const next = releaseAllLeft(turn, this.#desk.settings, member)
      turn.beside(() => this.#desk.due.set('left', member, next))
    })
  }

  /** Nobody has said anything in a conversation for a while, or it is to be looked at again. */
  #fallsIdle(id: string, now: number): void {
    const { live, due } = this.#desk
    const held = live.inquiry(id)
    const at = held === null ? null : nextIdleLook(held.state, now)
    if (held === null || at === null || at > now) return due.set('idle', id, at)
    this.#desk.turn((turn) => {
      turn.beside(() => due.set('idle', id, null))
      turn.happen(held, [idled])
    })
  }

  /** Looks whether the sockets of one who is here still live. Those that dropped without a word start their grace now. */
  #watch(kind: 'visitor' | 'member', { id, at }: Due, now: number): void {
    const { due } = this.#desk
    const { living, grace } = livingOf(this.#desk.seats, this.#ctx, kind, id, now)
    if (living > 0) return due.set(`${kind}-watch`, id, now + watchEveryMs)
    due.set(`${kind}-watch`, id, null)
    // Where nobody looked for longer than any grace, as the server was off, members were not there all the while.
    if (kind === 'member' && now - at > spans.memberGraceHidden) return this.#memberGone(id, at)
    due.set(`${kind}-gone`, id, now + grace)
  }

  #sweep(now: number): void {
    const { storage, live, due, journal, ids, given, comingsBack, buyers } = this.#desk
    storage.transactionSync(() => {
      live.evict(now - spans.linger, journal.flushed, atOnce)
      ids.forget(now)
      given.forget(now)
      comingsBack.forget(now)
      buyers.forget(now)
      due.set('sweep', '', now + (live.hasClosed() ? spans.linger : sweepIdleMs))
    })
  }

  /**
   * Old entries go once the record is seen to have them: where nobody wrote for days, nobody noticed either that it was
   * restored from a backup, and what it lost is nowhere else.
   */
  async #forgetFlushed(now: number): Promise<void> {
    const { journal, flusher, storage } = this.#desk
    if (!journal.hasOld(now) || !(await flusher.lookAgain())) return
    storage.transactionSync(() => journal.forget(now))
  }
}
