import type { PropertyValues } from 'lit'
import { html, nothing } from 'lit'
import type { Contact, NewInquiryInput } from '../../shared/schema/inquiry.ts'
import type { PublicSite } from '../../shared/schema/site.ts'
import { keepWalk, keptWalk } from '../keep/kept-walk.ts'
import type { Prefill } from '../form/prefill.ts'
import type { Articles } from '../articles/articles.ts'
import { FoyerElement } from '../panel/foyer-element.ts'
import { note } from '../panel/note.ts'
import { untilLoaded } from '../panel/until-loaded.ts'
import type { Tag } from '../tag.ts'
import type { Words } from '../words/en.ts'
import type { FlowMoved } from './foyer-flow.ts'
import { givenOf } from './given-of.ts'
import { beginWalk } from './steps.ts'
import type { AnswerReconsidered } from './summary.ts'
import type { Walked } from './walked.ts'

/**
 * What a visitor goes through before they have asked: the site's flow, where it has one, then the contact form. The form
 * is drawn from the beginning and keeps what is in it while an answer is changed.
 *
 * @fires inquiry-asked, site-wanted as the contact form does
 */
export class Intake extends FoyerElement {
  static override properties = {
    words: { attribute: false },
    tag: { attribute: false },
    site: { attribute: false },
    failed: { attribute: false },
    known: { attribute: false },
    prefill: { attribute: false },
    refused: { attribute: false },
    walked: { state: true },
    articles: { state: true },
  }

  declare words: Words
  declare tag: Tag
  /** What the site asks of a visitor; null until the server has said. */
  declare site: PublicSite | null
  /** The server could not be asked. */
  declare failed: boolean
  /** Who asked before in this browser. */
  declare known: Contact | null
  /** What the page knows of its visitor. */
  declare prefill: Prefill
  /** An inquiry that was not accepted: it can be mended here, from its summary. */
  declare refused: NewInquiryInput | null
  /** Where the visitor is in the flow; null where there is none, or the form was in use before it came. */
  declare private walked: Walked | null
  /** What there is to read about what they ask; null where there is nothing, or it has not come. */
  declare private articles: Articles | null
  #formUsed = false
  #begun = false
  #articlesIn = ''

  constructor() {
    super()
    this.walked = this.articles = null
  }

  protected override willUpdate(changed: PropertyValues) {
    const flow = this.site?.flow
    const begun = Object.keys(this.walked?.answers ?? {}).length > 0
    // Who they are may be known after what is asked: then it is not asked any more, unless they have begun.
    if (!flow || (begun && !changed.has('site'))) return
    // Nothing is taken away from under a visitor's hands.
    if (this.#formUsed || this.querySelector('foyer-contact-form :is(input, textarea):focus')) return
    // The same questions may come in another language: what was answered stands.
    const address = this.known?.address ?? this.prefill.address ?? null
    const before = begun ? this.walked : (this.refused?.answered ?? keptWalk(this.tag.site))
    this.walked = beginWalk(flow, before, address)
  }

  protected override updated(changed: PropertyValues) {
    // Who was quicker than the site's answer has written already.
    if (changed.has('site')) void this.#suggest()
  }

  protected override render() {
    const { words, site, failed, walked, refused } = this
    const flow = walked && site?.flow
    const asks = flow && walked.at !== null
    const page = this.articles?.page()
    return html`${
        flow
          ? html`<foyer-flow
              ?hidden=${!asks || page}
              .words=${words}
              .flow=${flow}
              .walked=${walked}
              @flow-moved=${({ walked }: FlowMoved) => void this.#move(walked)}
            ></foyer-flow>`
          : nothing
      }<foyer-contact-form
        class=${site || failed ? '' : 'unsure'}
        ?hidden=${asks || page}
        .help=${this.articles?.list()}
        .words=${words}
        .site=${site}
        .failed=${failed}
        .known=${this.known}
        .prefill=${this.prefill}
        .refused=${refused?.question ?? ''}
        .given=${flow ? givenOf(flow, walked, words) : null}
        @input=${this.#use}
        @submit=${this.#use}
        @answer-reconsidered=${({ question }: AnswerReconsidered) =>
          void this.#move({ ...walked!, at: question, changing: true })}
      ></foyer-contact-form
      >${page}`
  }

  #use = () => {
    this.#begin()
    this.#formUsed ||= !this.site
    void this.#suggest()
  }

  /** That somebody begins is told once, of nobody in particular; whoever goes on where they were has begun before. */
  #begin() {
    if (!this.#begun && !keptWalk(this.tag.site)) note(this.tag, '', 'begun')
    this.#begun = true
  }

  /** What may answer the question is looked for here, in what the site has to read. */
  async #suggest() {
    const field = this.querySelector<HTMLTextAreaElement>('#question')
    const { language } = this.words
    if (!field?.value || !this.site?.articles) return
    if (this.#articlesIn !== language) {
      this.#articlesIn = language
      const { articlesIn } = await untilLoaded(() => import('../articles/articles.ts'))
      const draw = () => void this.#drawArticles()
      this.articles = await articlesIn(this.tag, language, draw, this.getRootNode() as ShadowRoot)
      // Where it could not be had, the next word tries again.
      if (!this.articles) this.#articlesIn = ''
    }
    this.articles?.typed(field.value)
  }

  /** An article is read from its heading; who comes back from one finds their question. */
  async #drawArticles() {
    const was = this.querySelector('.article')
    this.requestUpdate()
    await this.updateComplete
    const now = this.querySelector('.article')
    if (now) now.querySelector<HTMLElement>('h3')!.focus()
    else if (was) this.querySelector<HTMLElement>('#question')?.focus()
  }

  /** To another question, or to the summary: its heading takes the focus, so that it is read out. */
  async #move(walked: Walked) {
    this.#begin()
    this.walked = walked
    keepWalk(this.tag.site, walked)
    await this.updateComplete
    this.querySelector<HTMLElement>(walked.at === null ? 'foyer-contact-form h3' : '#ask')?.focus()
  }
}
