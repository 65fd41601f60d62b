import type { PropertyValues } from 'lit'
import { html, nothing } from 'lit'
import { visitorLimits } from '../../shared/visitor-limits.ts'
import type { Contact } from '../../shared/schema/inquiry.ts'
import type { PublicSite } from '../../shared/schema/site.ts'
import { canonicalLine, canonicalText } from '../../shared/text.ts'
import type { Given } from '../flow/given-of.ts'
import { summary } from '../flow/summary.ts'
import { FoyerElement } from '../panel/foyer-element.ts'
import { counted } from '../words/counted.ts'
import type { Words } from '../words/en.ts'
import type { Draft, FieldName, Faults } from './draft.ts'
import { addressField } from './address-field.ts'
import { filledIn } from './draft.ts'
import type { Prefill } from './prefill.ts'
import { addressOf, faultsOf } from './faults-of.ts'
import { InquiryAsked } from './inquiry-asked.ts'

/**
 * The contact form: the answers to the site's flow to read over, name, one reply address, the question, and consent
 * where the site asks for it.
 *
 * @fires answer-reconsidered when the visitor wants to change an answer
 * @fires inquiry-asked when it is sent with everything in order
 * @fires site-wanted when the visitor asks to try the server again
 * @csspart send
 */
export class ContactForm extends FoyerElement {
  static override properties = {
    words: { attribute: false },
    site: { attribute: false },
    failed: { attribute: false },
    known: { attribute: false },
    prefill: { attribute: false },
    refused: { attribute: false },
    given: { attribute: false },
    help: { attribute: false },
    draft: { state: true },
    faults: { state: true },
    waiting: { state: true },
  }

  declare words: Words
  declare site: PublicSite | null
  /** The server could not be asked what this site wants. */
  declare failed: boolean
  /** Who asked before in this browser: they need not say it again. */
  declare known: Contact | null
  /** What the page knows of its visitor. */
  declare prefill: Prefill
  /** A question that was not accepted: it can be mended here. */
  declare refused: string
  /** The answers to the site's flow; null where none was asked. */
  declare given: Given | null
  /** What may answer the question already, drawn below it. */
  declare help: unknown
  declare private draft: Draft
  declare private faults: Faults
  /** Sent before we knew what the site asks for: goes on by itself when that comes. */
  declare private waiting: boolean
  #asked = false

  constructor() {
    super()
    this.site = this.known = this.given = null
    this.prefill = {}
    this.failed = this.waiting = false
    this.draft = { fullName: '', kind: 'email', address: '', question: '', consent: false, marketing: false }
    this.faults = {}
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('known') && this.known) {
      const { fullName, address } = this.known
      // The answers in words are no message of the visitor's.
      const question = this.refused === this.given?.text ? '' : this.refused
      this.draft = { ...this.draft, fullName, kind: address.kind, address: address.value, question }
    }
    if (changed.has('prefill')) this.draft = filledIn(this.draft, this.prefill)
    const asked = this.given?.address
    if (changed.has('given') && asked) this.draft = { ...this.draft, kind: asked.kind, address: asked.value }
    // Whoever agreed to other words, or in another language, has not agreed to these.
    const before = changed.get('site')?.consent
    if (before && before.text !== this.site?.consent?.text) this.draft = { ...this.draft, consent: false }
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('site') && this.site && this.waiting) {
      this.waiting = false
      void this.#send()
    }
  }

  protected override render() {
    const { words, draft, site, given } = this
    return html`<form novalidate @submit=${this.#submit}>
      ${given ? summary(given.lines, words) : nothing}
      ${this.#field(
        'fullName',
        words.fullName,
        html`<input
          id="fullName"
          autocomplete="name"
          required
          aria-invalid=${this.faults.fullName ? 'true' : 'false'}
          aria-describedby="fullName-fault"
          .value=${draft.fullName}
          @input=${this.#type('fullName')}
        />`,
      )}
      ${
        given?.address === undefined
          ? html`<fieldset>
              <legend>${words.replyBy}</legend>
              ${addressField('address', words, draft, this.faults.address, (change) => this.#change(change))}
            </fieldset>`
          : nothing
      }
      ${this.#field(
        'question',
        given?.text ? words.comment : words.question,
        html`<textarea
          id="question"
          rows="4"
          ?required=${!given?.text}
          aria-invalid=${this.faults.question ? 'true' : 'false'}
          aria-describedby="question-fault"
          .value=${draft.question}
          @input=${this.#type('question')}
        ></textarea>`,
      )}
      ${this.help} ${site?.consent ? this.#consent(site.consent) : nothing}
      <div class="notice" role="status">
        ${
          this.failed
            ? html`<p>${words.unreachable}</p>
                <button
                  type="button"
                  class="plain"
                  @click=${() => this.dispatchEvent(new Event('site-wanted', { bubbles: true }))}
                >
                  ${words.again}
                </button>`
            : this.waiting
              ? html`<p>${words.loading}</p>`
              : nothing
        }
      </div>
      <button class="main" part="send">${words.send}</button>
      ${site?.responsible ? html`<p class="quiet">${words.responsible(site.responsible)}</p>` : nothing}
    </form>`
  }

  #field(name: FieldName, label: string, control: unknown) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      ${control}${this.#fault(name)}
    </div>`
  }

  #fault(name: FieldName) {
    return html`<p class="fault" id="${name}-fault">${this.#wordOf(name)}</p>`
  }

  #wordOf(name: FieldName): string {
    const { faults, language } = this.words
    const fault = this.faults[name]
    if (fault === 'long')
      return counted(language, faults.long, name === 'fullName' ? visitorLimits.fullName : visitorLimits.message)
    return fault ? faults[name] : ''
  }

  #consent(consent: NonNullable<PublicSite['consent']>) {
    const box = (name: 'consent' | 'marketing', text: unknown) =>
      html`<label class="tick"
        ><input
          type="checkbox"
          id=${name}
          .checked=${this.draft[name]}
          aria-invalid=${name === 'consent' && this.faults.consent ? 'true' : 'false'}
          aria-describedby="${name}-fault"
          @change=${({ target }: Event) => this.#change({ [name]: (target as HTMLInputElement).checked })}
        /><span>${text}</span></label
      >`
    return html`<div class="field">
      ${box('consent', consent.text)}${this.#fault('consent')}
      ${consent.marketing ? box('marketing', html`${this.words.marketing} <em>(${this.words.optional})</em>`) : nothing}
    </div>`
  }

  #type(name: 'fullName' | 'question') {
    return ({ target }: Event) => this.#change({ [name]: (target as HTMLInputElement).value })
  }

  /** What has been complained about is looked at again with every change, so that the complaint goes when it is mended. */
  #change(change: Partial<Draft>) {
    this.draft = { ...this.draft, ...change }
    const now = this.#faultsNow()
    const names = Object.keys(this.faults) as FieldName[]
    this.faults = Object.fromEntries(names.filter((name) => now[name]).map((name) => [name, now[name]]))
  }

  #faultsNow(): Faults {
    return faultsOf(this.draft, Boolean(this.site?.consent), Boolean(this.given?.text))
  }

  #submit = (event: Event) => {
    event.preventDefault()
    void this.#send()
  }

  async #send() {
    if (this.#asked) return
    const { draft, site, given } = this
    this.faults = this.#faultsNow()
    if (Object.keys(this.faults).length > 0) {
      await this.updateComplete
      this.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
      return
    }
    if (!site) {
      this.waiting = true
      this.dispatchEvent(new Event('site-wanted', { bubbles: true }))
      return
    }
    this.#asked = true
    const address = { kind: draft.kind, value: addressOf(draft) }
    this.dispatchEvent(
      new InquiryAsked(
        { fullName: canonicalLine(draft.fullName), address },
        canonicalText(draft.question) || given!.text,
        given?.answered ?? null,
        site.consent && {
          version: site.consent.version,
          language: site.consent.language,
          marketing: draft.marketing,
        },
      ),
    )
  }
}
