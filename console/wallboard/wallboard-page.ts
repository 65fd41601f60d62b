import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task, TaskStatus } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { apiContext } from '../contexts/api-context.ts'
import { connectionContext } from '../contexts/connection-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { inboxContext } from '../contexts/inbox-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { EverySecond } from '../controllers/every-second.ts'
import { Follow } from '../controllers/follow.ts'
import { KeepsAwake } from '../controllers/keeps-awake.ts'
import { WhileVisible } from '../controllers/while-visible.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { shareFigure, timeFigure } from '../measures/figures.ts'
import { goalVerdict } from '../measures/goal-verdict.ts'
import { navigate } from '../navigate.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { clockWords } from '../text/clock-words.ts'
import { timeOfDay } from '../text/dates.ts'
import { wallboardWords } from '../words/wallboard-words.ts'
import { locale, words } from '../words/words.ts'
import { readWallNumbers } from './wall-numbers.ts'
import type { WallNumbers } from './wall-numbers.ts'
import './wall-people.ts'
import './wall-tile.ts'
import type { Standing } from './wall-tile.ts'
import { figuresOf, peopleOf, urgencyOf } from './wallboard-figures.ts'
import type { Urgency, WallFigures } from './wallboard-figures.ts'
import { wallboardStyles } from './wallboard-page.styles.ts'

/** The day's numbers are read again this often, and so long after something was answered or closed: then it counts. */
const freshMs = 60_000
const settleMs = 1_500
/** Older than two readings that should have come, they are said to be old. */
const oldMs = 2.5 * freshMs

const standingBy = { fine: 'good', close: 'watch', late: 'bad' } as const satisfies Record<Urgency, Standing>

/** How it is now, to be read from across a room: live figures, no navigation, the screen stays on. */
@customElement('wallboard-page')
export class WallboardPage extends SpokenElement {
  static override styles = [base, wallboardStyles]

  /** The part of the address after its path: `?queue=` shows one queue alone. */
  @property() search = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #inbox = new Follow(this, inboxContext, () => this.#noticeSettled())
  readonly #team = new Follow(this, teamContext)
  readonly #connection = new Follow(this, connectionContext, () => this.#noticeCut())
  #cutAt: number | null = null
  #made: { cards: readonly InquiryCard[]; queue: string | null; figures: WallFigures } | null = null
  #settled: string | null = null
  #again: ReturnType<typeof setTimeout> | undefined
  #last: { queue: string | null; numbers: WallNumbers; at: number } | null = null
  readonly #numbers = new Task<readonly [string | null], void>(this, {
    args: () => [this.#queue] as const,
    task: async ([queue], { signal }) => {
      const numbers = await readWallNumbers(this.api, this.desk.me.may, queue, signal)
      this.#last = { queue, numbers, at: Date.now() }
    },
  })

  constructor() {
    super()
    void new EverySecond(this)
    void new KeepsAwake(this)
    void new WhileVisible(this, freshMs, () => void this.#numbers.run())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('fullscreenchange', this.#resized)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('fullscreenchange', this.#resized)
    clearTimeout(this.#again)
  }

  readonly #resized = () => this.requestUpdate()

  override firstUpdated(): void {
    void this.#inbox.store.read('waiting')
    void this.#inbox.store.read('all')
  }

  get #queue(): string | null {
    return new URLSearchParams(this.search).get('queue')
  }

  /** Made anew only when a card has changed: the clock alone changes none of them. */
  get #figures(): WallFigures {
    const [cards, queue] = [this.#inbox.store.list('all'), this.#queue]
    if (this.#made?.cards !== cards || this.#made.queue !== queue)
      this.#made = { cards, queue, figures: figuresOf(cards, queue) }
    return this.#made.figures
  }

  /** Something was answered or closed: once it is in the record, the day's numbers say so. */
  #noticeSettled(): void {
    const { settled } = this.#figures
    if (this.#settled !== null && this.#settled !== settled) {
      clearTimeout(this.#again)
      this.#again = setTimeout(() => void this.#numbers.run(), settleMs)
    }
    this.#settled = settled
  }

  #noticeCut(): void {
    const { state } = this.#connection.store
    if (state === 'live' || state === 'polling') this.#cutAt = null
    else this.#cutAt ??= Date.now()
  }

  override render() {
    const { state } = this.#connection.store
    const read = this.#last?.queue === this.#queue ? this.#last : null
    const isCut = state === 'cut' || state === 'stopped'
    return html`<header>
        <h1><bdi>${this.desk.me.workspace.name}</bdi></h1>
        <time class="clock">${timeOfDay(Date.now(), locale, this.desk.me.workspace.zone)}</time>
        <div class="tools">
          ${this.#queues()} ${this.#wholeScreen()}
          <wa-button size="s" appearance="plain" href="/">${wallboardWords.leave}</wa-button>
        </div>
        <div class="strip" role="status">${isCut ? this.#cut(state) : nothing}</div>
      </header>
      <div class="board" ?data-old=${isCut}>
        <div class="tiles">
          ${this.#waiting(read?.numbers ?? null)} ${this.#today(read?.numbers ?? null, read?.at ?? null)}
        </div>
        <aside aria-label=${wallboardWords.people}>
          <wall-people
            .people=${peopleOf(this.#team.store.colleagues, read?.numbers.among ?? null)}
            .nameOf=${(id: string) => this.#team.store.nameOf(id)}
            zone=${this.desk.me.workspace.zone}
          ></wall-people>
          ${this.#ringing()}
        </aside>
      </div>`
  }

  #cut(state: 'cut' | 'stopped') {
    return html`<p>
      <wa-icon name="plug"></wa-icon
      ><span
        >${state === 'stopped' ? wallboardWords.stopped : wallboardWords.cut(timeOfDay(this.#cutAt ?? Date.now(), locale))}</span
      >
      <wa-button size="s" appearance="outlined" @click=${() => this.#connection.store.retryNow()}
        >${wallboardWords.again}</wa-button
      >
    </p>`
  }

  #waiting(numbers: WallNumbers | null) {
    const { waiting, ringing, callBacks } = this.#figures
    const now = Date.now()
    const urgencies = waiting.map((card) => urgencyOf(card.enteredAt, targetOf(card.queue, numbers), now))
    const late = urgencies.filter((one) => one === 'late').length
    const standing: Standing =
      waiting.length === 0 ? null : late > 0 ? 'bad' : urgencies.includes('close') ? 'watch' : 'good'
    const { urgency } = wallboardWords
    const said = { good: urgency.fine, watch: urgency.close, bad: urgency.late(late) }
    return html`<wall-tile
        label=${wallboardWords.waiting}
        figure=${String(waiting.length)}
        .standing=${standing}
        said=${standing === null ? '' : said[standing]}
        >${ringing.length === 0 ? nothing : html`<span>${wallboardWords.ringing(ringing.length)}</span>`}
        ${callBacks === 0 ? nothing : html`<span>${wallboardWords.callBacks(callBacks)}</span>`}</wall-tile
      >
      ${longest(waiting[0], numbers, now)}`
  }

  #today(numbers: WallNumbers | null, at: number | null) {
    const own = numbers?.scope === 'own'
    const { serviceLevel, abandonment } = numbers?.today ?? {}
    const rate = serviceLevel?.rate ?? null
    const verdict = goalVerdict(rate, numbers?.goals ?? [])
    const goal = numbers?.goals[0]
    const failed = numbers === null && this.#numbers.status === TaskStatus.ERROR
    const nothingSaid = failed ? wallboardWords.unread : numbers === null ? '' : wallboardWords.noDataYet
    const isOld = at !== null && Date.now() - at > oldMs
    const age = isOld ? html`<span>${wallboardWords.asOf(timeOfDay(at, locale))}</span>` : nothing
    const standings = { met: 'good', close: 'watch', missed: 'bad' } as const
    const left = abandonment?.rate ?? null
    return html`<wall-tile
        label=${own ? wallboardWords.ownService : wallboardWords.service}
        figure=${rate === null ? wallboardWords.noData : shareFigure(rate)}
        .standing=${verdict === null ? null : standings[verdict]}
        said=${verdict === null ? (rate === null ? nothingSaid : '') : wallboardWords.verdict[verdict]}
        >${goal === undefined ? nothing : html`<span>${wallboardWords.goal(shareFigure(goal.share), timeFigure(goal.live))}</span>`}
        ${age}</wall-tile
      >
      <wall-tile
        label=${own ? wallboardWords.ownAbandon : wallboardWords.abandon}
        figure=${left === null ? wallboardWords.noData : shareFigure(left)}
        said=${left === null ? nothingSaid : ''}
        >${
          left === null || abandonment === undefined
            ? nothing
            : html`<span>${wallboardWords.of(String(abandonment.abandoned), String(abandonment.denominator))}</span>`
        }
        ${age}</wall-tile
      >`
  }

  #ringing() {
    const { ringing } = this.#figures
    if (ringing.length === 0) return nothing
    const now = Date.now()
    return html`<section class="offers" aria-label=${wallboardWords.offers} tabindex="0">
      <h2>${wallboardWords.offers}</h2>
      <ul>
        ${ringing.map(
          ({ assignee, offerDue }) =>
            html`<li>
              <wa-icon name="bell"></wa-icon
              ><bdi>${wallboardWords.offeredTo(this.#team.store.nameOf(assignee ?? '') ?? words.somebody)}</bdi
              ><span>${clockWords((offerDue ?? now) - now)}</span>
            </li>`,
        )}
      </ul>
    </section>`
  }

  #queues() {
    const queues = this.#last?.numbers.queues ?? []
    if (queues.length === 0) return nothing
    const known = this.#queue === null || queues.some(({ id }) => id === this.#queue)
    return html`${known ? nothing : html`<span role="alert">${wallboardWords.unknownQueue}</span>`}
      <select aria-label=${wallboardWords.queue} .value=${live(known ? (this.#queue ?? '') : '')} @change=${choose}>
        <option value="">${wallboardWords.allQueues}</option>
        ${queues.map(({ id, name }) => html`<option value=${id} .selected=${id === this.#queue}>${name}</option>`)}
      </select>`
  }

  #wholeScreen() {
    if (!document.fullscreenEnabled) return nothing
    const isWhole = document.fullscreenElement !== null
    return html`<wa-button
      size="s"
      appearance="plain"
      @click=${() => void (isWhole ? document.exitFullscreen() : document.documentElement.requestFullscreen())}
      ><wa-icon slot="start" name="expand"></wa-icon>${isWhole ? wallboardWords.small : wallboardWords.whole}</wa-button
    >`
  }
}

function longest(first: InquiryCard | undefined, numbers: WallNumbers | null, now: number) {
  if (first === undefined)
    return html`<wall-tile label=${wallboardWords.longest} figure=${wallboardWords.none}></wall-tile>`
  const target = targetOf(first.queue, numbers)
  const urgency = urgencyOf(first.enteredAt, target, now)
  return html`<wall-tile
    label=${wallboardWords.longest}
    figure=${clockWords(now - first.enteredAt)}
    .standing=${standingBy[urgency]}
    said=${wallboardWords.itself[urgency]}
    >${target === null ? nothing : html`<span>${wallboardWords.target(timeFigure(target))}</span>`}</wall-tile
  >`
}

/** Seconds to a reply: what its queue promises; where queues cannot be read, the strictest of the reader's goals. */
function targetOf(queue: string, numbers: WallNumbers | null): number | null {
  const known = numbers?.queues?.find(({ id }) => id === queue)
  if (known !== undefined) return known.targets.live
  const goals = numbers?.goals ?? []
  return goals.length === 0 ? null : Math.min(...goals.map(({ live: seconds }) => seconds))
}

function choose({ target }: Event): void {
  const queue = (target as HTMLSelectElement).value
  navigate(queue === '' ? '/wallboard' : `/wallboard?queue=${encodeURIComponent(queue)}`)
}
