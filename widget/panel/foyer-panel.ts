import { html } from 'lit'
import type { Language } from '../../shared/schema/basics.ts'
import type { PublicSite } from '../../shared/schema/site.ts'
import { directionOf } from '../../shared/direction.ts'
import { receiptOf } from '../../shared/receipt.ts'
import type { Answer } from '../line/ask-server.ts'
import { answerOf } from '../line/ask-server.ts'
import { chooseLanguage, chosenLanguage } from '../keep/chosen-language.ts'
import { keepWalk } from '../keep/kept-walk.ts'
import { remember } from '../keep/remember.ts'
import { remembered } from '../keep/remembered.ts'
import type { Prefill } from '../form/prefill.ts'
import type { InquiryAsked } from '../form/inquiry-asked.ts'
import type { Order, PanelHost } from '../tag.ts'
import type { Said } from '../thread/thread.ts'
import type { Words } from '../words/en.ts'
import { en } from '../words/en.ts'
import { languages, wordsIn } from '../words/words-in.ts'
import { isOver } from '../thread/is-over.ts'
import { announce, announceChanges } from './announce.ts'
import { ByLanguage } from './by-language.ts'
import { Conversation } from './conversation.ts'
import { ConversationController } from './conversation-controller.ts'
import { FoyerElement } from './foyer-element.ts'
import { fitViewport } from './fit-viewport.ts'
import { icon } from './icon.ts'
import { note } from './note.ts'
import { stand } from './stand.ts'
import { untilLoaded } from './until-loaded.ts'

/**
 * The panel's frame: heading, where the inquiry stands, and the screen that is wanted, intake or thread.
 *
 * @csspart header the coloured bar
 * @csspart logo the site's picture in it
 * @csspart language
 * @csspart close
 */
export class FoyerPanel extends FoyerElement {
  static override properties = {
    site: { state: true },
    failed: { state: true },
    anew: { state: true },
    words: { state: true },
    prefill: { state: true },
  }

  /** What the site asks of a visitor; null until the server has said. */
  declare site: PublicSite | null
  declare private failed: boolean
  /** The visitor wants to ask something else. */
  declare anew: boolean
  declare private words: Words | null
  declare private prefill: Prefill
  #host: PanelHost
  #asking: Promise<void> | null = null
  /** What the visitor chose, else the page's; null where that is a language we do not speak: the site's is taken. */
  #wanted: Language | null
  #speaking: Language | null = null
  #spoken: Promise<void>
  /** Drawn, laid out and painted for the first time: moving the focus earlier would force the layout into one long task. */
  #drawn: Promise<void>
  #talk: ConversationController
  /** What the conversation says: a chunk of its own, asked for when the visitor begins to write. */
  #said = new ByLanguage(
    async (language) => {
      const { defineThread, saidIn } = await untilLoaded(() => import('../thread/thread.ts'))
      const said = await saidIn(language, await wordsIn(language))
      defineThread(this.#host.root)
      return said
    },
    () => this.requestUpdate(),
  )
  /** What to expect before anybody answers, or that the queue is closed: a chunk of its own, once that is wanted. */
  #waiting = new ByLanguage(
    async (language) => (await untilLoaded(() => import('../waiting/waiting.ts'))).waitingIn(language),
    () => this.requestUpdate(),
  )

  constructor(host: PanelHost) {
    super()
    this.#host = host
    this.site = null
    this.failed = this.anew = false
    this.words = null
    this.prefill = {}
    const { site, language } = host.tag
    this.#wanted = chosenLanguage(site) ?? language
    const conversation = new Conversation(host.tag, () => this.words?.language ?? 'en')
    this.#talk = new ConversationController(this, conversation, site)
    announceChanges(conversation)
    this.#spoken = this.#speak(this.#wanted ?? 'en')
    fitViewport(host.dialog)
    // Asked for in the click itself: what it says decides the first screen.
    if (host.site) void this.#askSite()
    this.#drawn = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    if (remembered(site)) void conversation.begin()
  }

  /** English is there at once, so that the panel can be drawn in the same turn. */
  async #speak(language: Language) {
    this.#speaking = language
    const words = language === 'en' ? en : await wordsIn(language)
    // Another may have been chosen meanwhile.
    if (this.#speaking === language) this.words = words
  }

  async opened(moveFocus: boolean) {
    const { root } = this.#host
    // What opening itself gave the focus to, where the panel was there before: Firefox passes the heading over.
    const given = root.activeElement
    const clicked = this.#host.at || performance.now()
    this.#host.at = 0
    this.#talk.conversation.watched = true
    this.#remember('open')
    announce('opened')
    void this.#askSite()
    await this.#spoken
    await this.#drawn
    this.#talk.conversation.reads()
    // Whoever was quicker, and is in a field already, stays there.
    const { activeElement } = root
    if (moveFocus && (activeElement === given || !this.contains(activeElement))) this.querySelector('h2')?.focus()
    // One in ten tells how long it took.
    if (Math.random() < 0.1) note(this.#host.tag, `opened=${Math.round(performance.now() - clicked)}`)
  }

  closed() {
    this.#talk.conversation.watched = false
    this.#remember('closed')
    announce('closed')
  }

  /** @throws Error that says what is not there, or is not so */
  async order([what, value]: Order) {
    if (what === 'identify')
      return this.#talk.conversation.vouch(typeof value === 'function' ? (value as () => unknown) : () => value)
    if (what !== 'prefill') throw new Error(`Foyer: there is no "${what}".`)
    const { prefillOf } = await untilLoaded(() => import('../form/prefill.ts'))
    this.prefill = { ...this.prefill, ...prefillOf(value) }
  }

  #remember(panel: 'open' | 'closed') {
    if (this.#talk.conversation.kept) remember(this.#host.tag.site, panel)
  }

  /** Asks what this site wants of a visitor, once; the loader may have asked already. */
  #askSite(): Promise<void> {
    return (this.#asking ??= this.#readSite().finally(() => {
      if (!this.site) this.#asking = null
    }))
  }

  async #readSite() {
    this.failed = false
    const { server, site, language: ofPage } = this.#host.tag
    const language = this.#wanted
    const early = language === ofPage ? this.#host.site : null
    this.#host.site = null
    let answer: Answer<PublicSite>
    try {
      answer = await answerOf(await (early ?? fetch(`${server}v1/${site}${language ? `?language=${language}` : ''}`)))
    } catch {
      answer = { kind: 'later', busy: false, retryAfterMs: null }
    }
    if (answer.kind !== 'done') {
      this.failed = true
      // oxlint-disable-next-line no-console -- whoever put the tag there looks for the reason in the page's console
      if (answer.kind === 'refused') console.error(`Foyer: ${answer.problem.title}`, answer.problem.detail ?? '')
      return
    }
    this.site = answer.value
    if (!this.#wanted) await this.#speak(answer.value.language)
  }

  protected override render() {
    const { words } = this
    if (!words) return html``
    this.#host.dialog.lang = words.language
    this.dir = directionOf(words.language)
    const { conversation } = this.#talk
    this.#host.unread(conversation.unread)
    const { kept } = conversation
    const { site } = this
    const waiting = kept || site?.opening.open === false ? this.#waiting.in(words.language) : null
    const said = kept ? this.#said.in(words.language) : null
    const asked = kept && !this.anew
    const inquiry = asked ? kept.thread?.inquiry : undefined
    const here = inquiry ? inquiry.assistant && !isOver(inquiry) : site?.attended
    return html`
      <div class="head" part="header">
        ${site?.logo ? html`<img part="logo" src=${site.logo} alt="" />` : ''}
        <div>
          <h2 id="foyer-heading" tabindex="-1">${site?.title || (site?.name ?? words.title)}</h2>
          <p class=${here ? 'here' : ''}>
            ${asked ? (here ? words.here : '') : site?.lead || (here ? words.here : site ? words.away : words.loading)}
          </p>
        </div>
        <span class="icon tongue"
          >${icon('globe')}<select part="language" aria-label=${words.languages} @change=${this.#choose}>
            ${languages.map(
              (one) =>
                html`<option value=${one} lang=${one} ?selected=${one === words.language}>${nameOf(one)}</option>`,
            )}
          </select></span
        >
        <button class="icon" part="close" aria-label=${words.close} @click=${() => this.#host.close()}>
          ${icon('close')}
        </button>
      </div>
      <div class="stand" role="status">${asked ? stand(words, conversation) : conversation.farewell}</div>
      ${waiting?.(this, conversation)}
      ${
        asked
          ? said && this.#thread(conversation, said)
          : html`<foyer-intake
              @input=${() => this.#said.in(words.language)}
              .words=${words}
              .tag=${this.#host.tag}
              .site=${this.site}
              .failed=${this.failed}
              .known=${kept?.contact ?? null}
              .prefill=${this.prefill}
              .refused=${conversation.refused}
              @inquiry-asked=${(event: InquiryAsked) => this.#ask(event)}
              @site-wanted=${() => void this.#askSite()}
            ></foyer-intake>`
      }
    `
  }

  #thread(conversation: Conversation, said: Said) {
    return html`<foyer-thread
      .conversation=${conversation}
      .words=${said}
      .site=${this.site}
      .kept=${conversation.kept}
      .unsent=${conversation.unsent}
      .state=${conversation.shown}
      .online=${navigator.onLine}
      @ask-anew=${() => void this.#show(true)}
    ></foyer-thread>`
  }

  /** The visitor reads another language: the site is asked for its words in it. */
  #choose = async ({ target }: Event) => {
    const language = languages[(target as HTMLSelectElement).selectedIndex]!
    this.#wanted = language
    chooseLanguage(this.#host.tag.site, language)
    await this.#speak(language)
    await this.#asking
    this.#asking = null
    await this.#askSite()
  }

  async #ask({ contact, question, answered, consent }: InquiryAsked) {
    const { conversation } = this.#talk
    await conversation.ask(contact, question, answered, consent)
    announce('asked', { receipt: receiptOf(conversation.kept!.inquiry) })
    keepWalk(this.#host.tag.site, null)
    await this.#show(false)
  }

  /** Another screen: what had the focus is gone, and the heading takes it. */
  async #show(anew: boolean) {
    this.anew = anew
    await this.updateComplete
    this.querySelector('h2')?.focus()
  }
}

/** What a language calls itself. */
function nameOf(language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language)!
}
