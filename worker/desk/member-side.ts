/** What members ask of the Desk: commands, the unflushed side of their lists and threads, news where sockets fail. */
import { remaining } from '../../shared/inquiry/forgetting.ts'
import { cardOf, memberThreadOf } from '../../shared/inquiry/inquiry-view.ts'
import { spans } from '../../shared/limits.ts'
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { mayOf, maySee, reaches } from '../../shared/permissions.ts'
import type { Reader } from '../../shared/permissions.ts'
import type { InquiryAct, MemberCommand, MemberOutcome } from '../../shared/schema/command.ts'
import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { MemberThread, TimelineEvent } from '../../shared/schema/inquiry.ts'
import { noticeBuyer } from './buyers.ts'
import { comeIn, handBack } from './comings.ts'
import { decideForMember } from './core/inquiry-life.ts'
import { declare } from './core/presence.ts'
import type { NumberedEntry } from '../../shared/journal-entry.ts'
import type { DeskContext } from './desk-context.ts'
import type { Answer, InboxView, Tail } from './desk-rpc.ts'
import { directoryOf } from './directory.ts'
import { noticeRepeat, takeBackRepeats } from './comings-back.ts'
import { handOver } from './hand-over.ts'
import { inboxTail } from './inbox-tail.ts'
import type { Held } from './live-rows.ts'
import type { Place } from './place.ts'
import { isReachSince } from './reach.ts'
import { graceOf } from './seats.ts'
import { signOfWork } from './working.ts'

/** Missed frames sent again on resuming, at most. */
const resumeLimit = 500

export class MemberSide {
  readonly #desk: DeskContext

  constructor(desk: DeskContext) {
    this.#desk = desk
  }

  /** A command; a repeat gets the first answer again. */
  async command(by: Reader, command: MemberCommand): Promise<MemberOutcome> {
    if (!(await this.#desk.founded())) return { kind: 'refused', because: 'not-found' }
    const known = this.#desk.ids.outcome(command.commandId, by.member)
    if (known !== null) return known
    if (command.on === 'presence') return this.#declare(by, command)
    const { revision } = this.#desk.settings
    await this.#desk.bringIn(command.inquiry)
    const held = this.#desk.live.inquiry(command.inquiry)
    // Another turn may have run while the record was asked, with this very command in it.
    const meanwhile = this.#desk.ids.outcome(command.commandId, by.member)
    if (meanwhile !== null) return meanwhile
    // So may what they may do.
    const reader = this.#desk.settings.revision === revision ? by : this.#desk.teller.reader(by.member)
    if (held === null || reader === null) return { kind: 'refused', because: 'not-found' }
    return this.#act(reader, command, held)
  }

  #declare(by: Reader, command: MemberCommand & { on: 'presence' }): MemberOutcome {
    const { ids, roster } = this.#desk
    return this.#desk.turn((turn) => {
      const actor = { kind: 'member', id: by.member } as const
      turn.happenToMember(by.member, declare(roster.attendanceOf(by.member), command.presence, actor))
      if (command.presence === 'away') handBack(turn, by.member, 'away')
      const outcome: MemberOutcome = { kind: 'done', inquiry: null, presence: command.presence }
      turn.beside(() => ids.keepOutcome(command.commandId, by.member, outcome, turn.now))
      return outcome
    })
  }

  #act(by: Reader, command: MemberCommand & { on: 'inquiry' }, held: Held): MemberOutcome {
    const { act } = command
    const words = wordsOf(act)
    if (words !== null) {
      const said = this.#desk.live.messages.said(command.inquiry, words.id)
      const sees = maySee(by, held.state)
      // Whoever may not see it is told which ids its messages have only of their own: a repeat is answered as the first was.
      if (said !== null && (sees || said.member === by.member)) {
        if (said.text !== words.text) return { kind: 'refused', because: 'id-reused' }
        return { kind: 'done', inquiry: sees ? cardOf(held.state, held.person) : null, presence: null }
      }
    }
    const { settings, roster, live } = this.#desk
    const now = this.#desk.now()
    const decision = decideForMember(held.state, by, act, command.version, {
      directory: directoryOf(settings, { roster, live, now }),
      closing: settings.workspace.closing,
      promising: this.#desk.promisingOf(held.state.queue),
      now,
      zone: this.#desk.zone,
    })
    if (decision.kind === 'refused') {
      return maySee(by, held.state) ? { ...decision, inquiry: cardOf(held.state, held.person) } : decision
    }
    // Whatever they do with it is a sign that they are at it: with what was theirs before, or became so by this.
    signOfWork(this.#desk, by.member, held.state, null)
    const done = this.#take(by, command, held, decision.happenings, words?.text ?? null)
    if (act.type === 'accept' && done.kind === 'done')
      signOfWork(this.#desk, by.member, this.#desk.live.inquiry(command.inquiry)!.state, null)
    return done
  }

  #take(
    by: Reader,
    command: MemberCommand & { on: 'inquiry' },
    held: Held,
    happenings: readonly InquiryHappening[],
    text: string | null,
  ): MemberOutcome {
    const { ids, live } = this.#desk
    const { act } = command
    // How it stands once whoever is free was offered what waits: by then it may be out of their sight.
    const outcome = (): MemberOutcome => {
      const { state, person } = live.inquiry(command.inquiry)!
      return { kind: 'done', inquiry: maySee(by, state) ? cardOf(state, person) : null, presence: null }
    }
    this.#desk.turn((turn) => {
      const after = turn.happen(held, happenings, text)
      if (act.type === 'resolve') noticeRepeat(turn, after, this.#desk)
      if (act.type === 'lead' && act.take.step === 'win') noticeBuyer(turn, after, this.#desk)
      if (act.type === 'void') takeBackRepeats(turn, after, this.#desk)
      handOver(turn, { before: held, after }, happenings, by.member, this.#desk)
      if (!isSameTwice(act)) turn.beside(() => ids.keepOutcome(command.commandId, by.member, outcome(), turn.now))
    })
    return outcome()
  }

  /** The Desk's side of an inbox page. */
  async inboxTail(by: Reader, view: InboxView, after: Place | null): Promise<Tail> {
    if (!(await this.#desk.founded()))
      return { cards: [], counts: { waiting: 0, mine: 0, owed: 0 }, notInView: [], next: null, upTo: 0 }
    return inboxTail(this.#desk, by, view, after)
  }

  /** A live inquiry as this member may see it; null when it is not here. */
  async threadTail(by: Reader, id: string): Promise<Answer<MemberThread | null>> {
    if (!(await this.#desk.founded())) return { kind: 'refused', because: 'not-found' }
    const held = this.#desk.live.inquiry(id)
    if (held === null) return { kind: 'done', value: null }
    if (!maySee(by, held.state)) return { kind: 'refused', because: 'not-found' }
    const timeline: TimelineEvent[] = this.#desk.journal
      .unflushedEvents(id)
      .map(({ seq, type, at, actor, data }) => ({ seq, type, at, actor, data: { ...data } }))
    const messages = this.#desk.live.messages.of(id, 0, true)
    return { kind: 'done', value: memberThreadOf(held.state, held.person, messages, timeline) }
  }

  /** What this reader may see of the journal after `n`: the answer to `resume`. */
  since(by: Reader, n: number): { frames: FrameToMember[]; upTo: number; whole: boolean } {
    const { journal, live } = this.#desk
    const entries = journal.after(n, resumeLimit + 1)
    const upTo = journal.last
    const isGap = entries === null || entries.length > resumeLimit
    if (isGap || !isReachSince(journal, by.member, n)) return { frames: [], upTo, whole: false }
    const frames = new Map<string, FrameToMember>()
    // Where nothing happened, it was only counted anew.
    const told = entries.filter(({ entry }) => entry.events.length > 0)
    const messages = Map.groupBy(told, ({ entry }) => entry.stream)
    for (const [stream, list] of messages) {
      const held = live.inquiry(stream)
      const newest = held?.state ?? list.at(-1)!.entry.inquiry?.state
      const person = held?.person ?? list.at(-1)!.entry.inquiry?.person
      if (newest === undefined || person === undefined) continue
      if (maySee(by, newest)) {
        frames.set(stream, {
          t: 'event',
          card: cardOf(newest, person),
          messages: remaining(
            newest,
            list.flatMap(({ entry }) => entry.messages),
          ),
          upTo,
        })
      } else if (list.some(({ entry }) => entry.inquiry !== undefined && maySee(by, entry.inquiry.state))) {
        frames.set(stream, { t: 'vanished', inquiry: stream, upTo })
      } else if (list[0]!.entry.events[0]!.seq > 1 && mayHaveSeen(by, newest, list)) {
        // It was there before, and may have been waiting, or offered to them, when they last looked.
        frames.set(stream, { t: 'vanished', inquiry: stream, upTo })
      }
    }
    return { frames: [...frames.values()], upTo, whole: true }
  }

  /** Long poll: news after `n`, at the latest in 25 s. Whoever polls is there. */
  async news(by: Reader, n: number, hidden = false): Promise<{ frames: FrameToMember[]; upTo: number }> {
    if (!(await this.#desk.founded())) return { frames: [], upTo: 0 }
    const { due, roster, journal, teller } = this.#desk
    due.set('member-gone', by.member, this.#desk.now() + spans.longPoll + graceOf({ kind: 'member', hidden }))
    this.#desk.armAlarm()
    if (!roster.attendanceOf(by.member).reachable)
      this.#desk.turn((turn) => comeIn(turn, this.#desk.settings, by.member))
    const { settings } = this.#desk
    if (journal.last <= n) {
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer)
          teller.listeners.delete(done)
          resolve()
        }
        const timer = setTimeout(done, spans.longPoll)
        teller.listeners.add(done)
      })
    }
    // While they waited they may have become nobody here; whose reach is another by now reads anew.
    const isGone = this.#desk.settings !== settings && teller.reader(by.member) === null
    if (isGone) return { frames: [], upTo: n }
    const missed = this.since(by, n)
    const frames: FrameToMember[] = [
      ...missed.frames,
      { t: 'colleagues', colleagues: teller.colleagues() },
      { t: 'caught-up', upTo: missed.upTo, whole: missed.whole },
    ]
    return { frames, upTo: missed.upTo }
  }
}

/** Whether it was with a team whose waiting inquiries this member sees or is offered, now or before one of these entries. */
function mayHaveSeen(by: Reader, { assignee, held, team }: InquiryState, entries: readonly NumberedEntry[]): boolean {
  const left = entries
    .flatMap(({ entry }) => entry.events)
    .flatMap((event) => (event.type === 'moved' || event.type === 'overflowed' ? [event.data.left] : []))
  const may = mayOf(by)
  const isOffered = (one: string) => may['inquiry.receive'] !== 'none' && by.teams.includes(one)
  return [team, ...left].some(
    (one) => isOffered(one) || reaches(may['waiting.read'], by, { assignee, held, team: one }),
  )
}

/** What somebody writes by an act, with the id of the message it becomes. */
function wordsOf(act: InquiryAct): { id: string; text: string } | null {
  if (act.type === 'reply' || act.type === 'note') return act
  return act.type === 'transfer' || act.type === 'escalate' || act.type === 'consult' ? (act.words ?? null) : null
}

/** Comes to the same however often it is sent, by itself: a message is known by its id, and reading only goes forward. */
function isSameTwice({ type }: InquiryAct): boolean {
  return type === 'reply' || type === 'note' || type === 'read'
}
