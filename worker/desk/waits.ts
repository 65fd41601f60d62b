/**
 * What those who wait are told to expect: keeps the forecast (core/forecast.ts) of the line as it stands, told of every
 * turn once it is written, and asked when a visitor is told their place. What queues and teams have taught is kept with
 * the settler's next writing, at most every few seconds; who waits is known from the inquiries themselves.
 */
import { calendarOf, openState } from '../../shared/hours.ts'
import { isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../shared/limits.ts'
import { mayOf } from '../../shared/permissions.ts'
import type { OpenState } from '../../shared/schema/hours.ts'
import type { Outlook } from '../../shared/schema/outlook.ts'
import type { DeskSettings } from '../record/settings.ts'
import { Forecast } from './core/forecast.ts'
import type { InLine, Taught } from './core/forecast.ts'
import { outlookOf } from './core/outlook.ts'
import type { Told } from './core/outlook.ts'
import { isAvailable } from './core/presence.ts'
import type { Journal } from './journal.ts'
import type { LiveState } from './live-state.ts'
import { aheadOf, needsOf, rulesOf, waitsFrom } from './match.ts'
import type { Roster } from './roster.ts'
import { occupies, standsInLine } from './standing.ts'
import type { InquiryChange } from './entry-of.ts'
import type { Changes } from './turn.ts'

export interface WaitsParts {
  live: LiveState
  roster: Roster
  journal: Journal
  settings: () => DeskSettings | null
  now: () => number
}

/** In the Desk's table of single values. */
const metaKey = 'waits'
/** What was learned is kept no oftener than this: a Desk that dies loses as much of it. */
const keepEveryMs = 10_000
/** A forecast is held against what comes true only when it was made as somebody came. */
const freshMs = 5_000
/** Those in the line when the Desk wakes, of each queue. */
const lineLimit = 2_000

export class Waits {
  readonly #parts: WaitsParts
  #forecast: Forecast | null = null
  /** Who may take anything, and the settings that say so, as the forecast knows them. */
  #takers = ''
  #there: readonly { id: string; capacity: number }[] = []
  #settings: DeskSettings | null = null
  readonly #openings = new Map<string, OpenState>()
  /** The settings that these were looked up in. */
  #openingsBy: DeskSettings | null = null
  /** By inquiry, what its visitor was told last, and the lowest step they were shown: what is longer is longer than that. */
  readonly #told = new Map<string, Told>()
  #keptAt = -Infinity
  #learned = false

  constructor(parts: WaitsParts) {
    this.#parts = parts
  }

  /** After a turn. @returns whether those who wait can expect something else now, though nobody's place moved */
  observe({ inquiries, attendance }: Changes): boolean {
    const forecast = this.#forecast
    // Nobody has asked since this Desk woke: the line is read when somebody does.
    if (forecast === null) return false
    forecast.pass(this.#parts.now())
    for (const change of inquiries) this.#follow(forecast, change)
    const isNew = (attendance.length > 0 || this.#settings !== this.#parts.settings()) && this.#lookAround(forecast)
    if (isNew || inquiries.some(touchesPlaces)) this.#countFree(forecast)
    return isNew
  }

  #countFree(forecast: Forecast): void {
    const { live } = this.#parts
    forecast.free(new Set(this.#there.flatMap(({ id, capacity }) => (live.load(id) + 1 <= capacity ? [id] : []))))
  }

  /** What the visitor of an inquiry is told beside their place. */
  outlookOf(state: InquiryState): Outlook | null {
    const settings = this.#parts.settings()
    if (settings === null) return null
    const now = this.#parts.now()
    const told = outlookOf(state, this.#openingOf(state.queue, settings, now), this.#expected(state, settings, now), {
      now,
      lowest: this.#told.get(state.id)?.lowest ?? null,
    })
    if (told.outlook?.kind === 'line') this.#told.set(state.id, told)
    else this.#told.delete(state.id)
    return told.outlook
  }

  /** Whether its visitor would be told something else now than they were last. */
  isNews(state: InquiryState): boolean {
    const before = JSON.stringify(this.#told.get(state.id)?.outlook)
    return JSON.stringify(this.outlookOf(state)) !== before
  }

  #expected(state: InquiryState, settings: DeskSettings, now: number) {
    if (!waitsInLine(state) || state.marks?.kind !== 'live') return null
    const forecast = (this.#forecast ??= this.#wake(settings, now))
    const item = inLineOf(state, settings)
    forecast.pass(now)
    if (now - state.enteredAt <= freshMs) forecast.reckon(item)
    return forecast.expect(item)
  }

  /** Within the settler's transaction: what was learned since. */
  keep(): void {
    const now = this.#parts.now()
    if (this.#forecast === null || !this.#learned || now - this.#keptAt < keepEveryMs) return
    this.#parts.journal.setMeta(metaKey, JSON.stringify(this.#forecast.taught))
    this.#keptAt = now
    this.#learned = false
  }

  #wake(settings: DeskSettings, now: number): Forecast {
    const { live, journal } = this.#parts
    const kept = journal.meta(metaKey)
    const forecast = new Forecast(kept === null ? undefined : (JSON.parse(kept) as Taught))
    forecast.pass(now)
    for (const id of live.waiting(lineLimit)) {
      const { state } = live.inquiry(id)!
      if (waitsInLine(state)) forecast.join(inLineOf(state, settings))
    }
    this.#lookAround(forecast)
    this.#countFree(forecast)
    return forecast
  }

  #follow(forecast: Forecast, { before, held: { state } }: InquiryChange): void {
    const settings = this.#parts.settings()!
    const member = occupies(state)
    if (member !== null && (before === null || occupies(before) !== member)) forecast.given(member)
    const was = before !== null && waitsInLine(before) ? inLineOf(before, settings) : null
    const is = waitsInLine(state) ? inLineOf(state, settings) : null
    if (was === null) {
      if (is !== null) forecast.join(is)
      return
    }
    if (is !== null) {
      if (JSON.stringify(was) !== JSON.stringify(is)) forecast.move(was, is)
      return
    }
    const how = howItEnded(before!, state)
    if (how === null) return forecast.move(was, null)
    this.#learned = true
    // Whoever went without a word had gone when their grace began.
    const silent = how === 'left' && !state.visitorHere ? spans.visitorGrace : 0
    forecast.leave(was, how, Math.max(0, this.#parts.now() - state.enteredAt - silent))
  }

  /** Who is there to take what waits. @returns whether that changed */
  #lookAround(forecast: Forecast): boolean {
    const settings = this.#parts.settings()!
    const there = settings.members.filter(
      (one) =>
        one.capacity > 0 &&
        mayOf(one)['inquiry.receive'] !== 'none' &&
        isAvailable(this.#parts.roster.attendanceOf(one.id)),
    )
    const names = there.map(({ id }) => id).join()
    const isNew = names !== this.#takers || settings !== this.#settings
    this.#takers = names
    this.#there = there
    this.#settings = settings
    if (isNew)
      forecast.people(there.map(({ id, teams, skills, capacity }) => ({ member: id, teams, skills, capacity })))
    return isNew
  }

  /** Looking through a calendar takes a while: once for as long as it stays so. */
  #openingOf(queue: string, settings: DeskSettings, now: number): OpenState {
    if (settings !== this.#openingsBy) this.#openings.clear()
    this.#openingsBy = settings
    const known = this.#openings.get(queue)
    if (known !== undefined && now < ((known.open ? known.until : known.from) ?? Infinity)) return known
    const { hours = null, pause = null } = settings.queues.find((one) => one.id === queue) ?? {}
    const opening = openState(now, calendarOf({ hours, pause }, settings.workspace.zone))
    this.#openings.set(queue, opening)
    return opening
  }
}

/** Somebody has it, or had it until now: only then can they have more or fewer places free. */
function touchesPlaces({ before, held: { state } }: InquiryChange): boolean {
  return state.assignee !== null || (before !== null && before.assignee !== null)
}

/** In the line of those who are here, and messages: whoever is owed a call-back goes after them all. */
function waitsInLine(state: InquiryState): boolean {
  return isUnassigned(state.state) && standsInLine(state)
}

function inLineOf(state: InquiryState, settings: DeskSettings): InLine {
  const rules = rulesOf(state, settings)
  return {
    inquiry: state.id,
    queue: state.queue,
    team: state.team,
    enteredAt: waitsFrom(state),
    tier: state.lead?.score?.tier ?? null,
    ahead: aheadOf(state, rules),
    needs: needsOf(state, rules),
  }
}

/** Null: nothing is to be learned from it. */
function howItEnded(before: InquiryState, { state }: InquiryState): 'served' | 'left' | null {
  if (before.marks?.kind !== 'live' || before.test) return null
  if (state === 'offered' || state === 'open') return 'served'
  return state === 'callback-owed' || state === 'abandoned' ? 'left' : null
}
