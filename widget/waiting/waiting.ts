/**
 * What is shown while nobody has answered: place and expected wait, being called back instead, the time of a promised
 * answer. A chunk of its own, loaded when somebody waits or the queue is closed.
 */
import { html } from 'lit'
import type { Language } from '../../shared/schema/basics.ts'
import type { VisitorInquiry } from '../../shared/schema/inquiry.ts'
import type { CallBackTime } from '../../shared/schema/outlook.ts'
import type { Kept } from '../keep/kept.ts'
import type { Conversation } from '../panel/conversation.ts'
import type { FoyerPanel } from '../panel/foyer-panel.ts'
import { elsewhere } from './elsewhere.ts'
import { owedAs, timesIn } from './times-in.ts'
import { waitingStyles } from './waiting.styles.ts'
import type { WaitingWords } from './words/waiting-en.ts'
import { when } from './when.ts'
import { waitingWordsIn } from './words/waiting-words-in.ts'

/** Where it is drawn. */
interface Waiter {
  panel: FoyerPanel
  words: WaitingWords
  language: Language
  conversation: Conversation
}

/** Longer than browsers count in one go. */
const longestTimer = 2 ** 31 - 1
/** A little after the minute: clocks differ. */
const afterClosing = 1_000
const minute = 60_000

let styled: ShadowRoot | null = null
/** The inquiry whose visitor looked for what they could do instead. */
let unfolded = ''
let timer: ReturnType<typeof setTimeout> | undefined

/** Draws, in a language, what to expect before anybody answers, or that the queue is closed; nothing where there is nothing to say. */
export async function waitingIn(language: Language) {
  const words = await waitingWordsIn(language)
  return (panel: FoyerPanel, conversation: Conversation) => waiting({ panel, conversation, words, language })
}

function waiting(host: Waiter) {
  const { panel, conversation } = host
  const { site, anew } = panel
  const { kept } = conversation
  style(panel.getRootNode() as ShadowRoot)
  const inquiry = kept?.thread?.inquiry
  if (kept && !anew) return inquiry ? ahead(host, kept, inquiry) : ''
  if (!site || site.opening.open) return ''
  return framed(closedLines(host, site.opening.from, site.opening.name, site.answerBy ?? null, ''))
}

/** Where somebody stands who asked. */
function ahead(host: Waiter, { contact, inquiry: id }: Kept, { outlook, position, state, assistant }: VisitorInquiry) {
  const { conversation } = host
  const now = Date.now()
  const { words } = host
  const { moment, clock } = timesIn(host, now)
  // Somebody answers, or it is over. A Desk from before it told more looks for somebody.
  if (!outlook) return state === 'waiting' && !assistant ? framed([words.asking]) : ''
  const { kind, value } = contact.address
  const isCalled = kind === 'phone' || kind === 'whatsapp'
  const { panel } = host
  const draw = () => panel.requestUpdate()
  const places = elsewhere({
    places: panel.site?.elsewhere,
    words,
    conversation,
    inquiry: id,
    draw,
  })
  if (outlook.kind === 'message')
    return framed(closedLines(host, outlook.opensAt, null, outlook.by, words.asMessage), places)
  if (outlook.kind === 'call-back') {
    const { how, by, from } = outlook
    const time = from === undefined ? words.by(moment(by)) : words.between(clock(from), moment(by))
    const promise = words.owed[owedAs(how, isCalled)](value, time)
    return framed([outlook.by < now ? words.late : promise, words.stay], '', 'owed')
  }
  const { range, unwise, closesAt } = outlook
  wakeAt(closesAt, now, draw)
  const closed = closesAt !== null && closesAt <= now
  const late = range !== null && closesAt !== null && now + range.to * minute > closesAt
  const lines = [
    closed ? words.closed : '',
    position === null ? words.asking : words.place(position),
    range === null ? (unwise ? words.nobody : '') : rangeWords(words, range),
    range?.longer ? words.longer : '',
    unwise && late && !closed ? words.closing(words.at(clock(closesAt))) : '',
  ].filter((line) => line !== '')
  const chosen = conversation.unsent.some(
    (line) => line.kind === 'command' && line.inquiry === id && line.command.type === 'call-back',
  )
  if (chosen) return framed([...lines, words.passingOn])
  const said = ({ from, to }: CallBackTime) => `${moment(from)}–${clock(to)}`
  const offers = unwise || closed || unfolded === id
  const time = isCalled && offers ? when(words, conversation, id, said, draw) : null
  const call = () => {
    const at = time?.at()
    void conversation.order({ type: 'call-back', how: 'call', ...(at && { at }) })
  }
  const write = () => void conversation.order({ type: 'call-back', how: 'writing' })
  const choices = html`${value ? html`<p>${words.where(value)}</p>` : ''}
    <div class="choices">
      ${time?.field}
      <button class="main" @click=${call}>${isCalled ? words.callMe : words.answerMe}</button>
      <button class="plain" @click=${write}>${words.message}</button>
    </div>
    ${places}`
  const below =
    unwise || closed
      ? choices
      : html`<details
          @toggle=${() => {
            unfolded = id
            draw()
          }}
        >
          <summary>${words.rather}</summary>
          ${choices}
        </details>`
  return framed(lines, below)
}

function closedLines(
  host: Waiter,
  opensAt: number | null,
  why: string | null,
  by: number | null,
  otherwise: string,
): string[] {
  const { words } = host
  const { moment } = timesIn(host, Date.now())
  const because = why === null ? '' : words.because(why)
  const shut = opensAt === null ? otherwise || words.shut : words.shutUntil(moment(opensAt) + because)
  return by === null ? [shut] : [shut, words.answeredBy(words.by(moment(by)))]
}

function rangeWords(words: WaitingWords, { from, to }: { from: number; to: number }) {
  if (from >= 60) return words.hours
  return from === 0 ? words.atMost(to) : words.about(from, to)
}

/** What changes is read out; what can be pressed stands outside of it. */
function framed([first, ...rest]: string[], below: unknown = '', kind = '') {
  return html`<div class="waiting ${kind}">
    <div role="status">
      <p class="place">${first}</p>
      ${rest.map((line) => html`<p>${line}</p>`)}
    </div>
    ${below}
  </div>`
}

function style(root: ShadowRoot): void {
  if (styled === root) return
  styled = root
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(waitingStyles)
  root.adoptedStyleSheets.push(sheet)
}

/** When it closes, other words are due. */
function wakeAt(at: number | null, now: number, draw: () => void): void {
  clearTimeout(timer)
  if (at !== null && at > now) timer = setTimeout(draw, Math.min(at - now + afterClosing, longestTimer))
}
