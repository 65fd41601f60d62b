import type { PropertyValues } from 'lit'
import { html, nothing } from 'lit'
import type { Contact, NewInquiryInput } from '../../shared/schema/inquiry.ts'
import type { PublicSite } from '../../shared/schema/site.ts'
import { keepWalk, keptWalk } from '../keep/kept-walk.ts'
import type { Prefill } from '../form/prefill.ts'
import { FoyerElement } from '../panel/foyer-element.ts'
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
    siteKey: { attribute: false },
    site: { attribute: false },
    failed: { attribute: false },
    known: { attribute: false },
    prefill: { attribute: false },
    refused: { attribute: false },
    walked: { state: true },
  }

  declare words: Words
  declare siteKey: string
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
  #formUsed = false

  constructor() {
    super()
    this.walked = null
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
    const before = begun ? this.walked : (this.refused?.answered ?? keptWalk(this.siteKey))
    this.walked = beginWalk(flow, before, address)
  }

  protected override render() {
    const { words, site, failed, walked, refused } = this
    const flow = walked && site?.flow
    const asks = flow && walked.at !== null
    return html`${
        flow
          ? html`<foyer-flow
              ?hidden=${!asks}
              .words=${words}
              .flow=${flow}
              .walked=${walked}
              @flow-moved=${({ walked }: FlowMoved) => void this.#move(walked)}
            ></foyer-flow>`
          : nothing
      }<foyer-contact-form
        class=${site || failed ? '' : 'unsure'}
        ?hidden=${asks}
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
      ></foyer-contact-form>`
  }

  #use = () => {
    this.#formUsed ||= !this.site
  }

  /** To another question, or to the summary: its heading takes the focus, so that it is read out. */
  async #move(walked: Walked) {
    this.walked = walked
    keepWalk(this.siteKey, walked)
    await this.updateComplete
    this.querySelector<HTMLElement>(walked.at === null ? 'foyer-contact-form h3' : '#ask')?.focus()
  }
}
