import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/switch/switch.js'
import '@awesome.me/webawesome/dist/components/textarea/textarea.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Language } from '../../shared/schema/basics.ts'
import { Messenger } from '../../shared/schema/messenger.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import type { Site } from '../../shared/schema/site.ts'
import { NewSite } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { FieldName } from '../controllers/form-state.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import { formFailure } from '../elements/form-failure.ts'
import { fieldNote, textField } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { locale, words } from '../words/words.ts'
import { countryOptions } from './country-options.ts'
import { keepingFields } from './keeping-fields.ts'
import { Kept } from './kept.ts'
import { selectField } from './select-field.ts'
import { settingsStyles } from './settings.styles.ts'
import { siteSettingsOf } from './site-settings-of.ts'

/**
 * What the team sets for a website.
 * @fires kept - The site is saved.
 * @fires left - Nothing is to be changed.
 */
@customElement('site-form')
export class SiteForm extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  /** The site in change; null for a new one. */
  @property({ attribute: false }) site: Site | null = null
  /** All its inquiries can go to. */
  @property({ attribute: false }) queues: readonly Queue[] = []
  @state() private asksConsent = false
  @state() private keptMonths: number | null = null
  @consume({ context: apiContext }) api!: Api
  /** Languages that the question of consent is put in, in the order of the list. */
  @state() private asksIn = new Set<Language>()
  readonly #form = new FormState(this, {
    name: 'siteName',
    queue: 'siteQueue',
    ...Object.fromEntries(Messenger.options.map((one) => [`messengers.${one}`, `${one}Account` as const])),
    ...Object.fromEntries(Language.options.map((one) => [`consent.text.${one}`, 'consentText' as const])),
  } satisfies Record<string, FieldName>)

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('site')) return
    this.keptMonths = this.site?.keptMonths ?? null
    const consent = this.site?.consent ?? null
    this.asksConsent = consent !== null
    const worded = Language.options.filter((one) => consent?.text[one] !== undefined)
    this.asksIn = new Set(worded.length > 0 ? worded : [this.site?.language ?? 'en'])
  }

  override render() {
    const { site } = this
    return html`<form @submit=${this.#submit} novalidate>
      ${textField(this.#form, { field: 'name', name: 'siteName', value: site?.name ?? '' })}
      ${this.#area('origins', words.fields.origins.label, site?.origins.join('\n') ?? '', words.sites.originsHint)}
      ${selectField(this.#form, {
        field: 'queue',
        name: 'siteQueue',
        value: site?.queue ?? this.queues[0]?.id ?? '',
        options: this.queues.map(({ id, name }) => [id, name] as const),
        hint: words.siteQueue.hint,
      })}
      ${selectField(this.#form, {
        field: 'language',
        name: 'language',
        value: site?.language ?? 'en',
        options: Language.options.map((one) => [one, words.sites.languages[one]] as const),
      })}
      ${selectField(this.#form, {
        field: 'country',
        name: 'country',
        value: site?.country ?? '',
        options: [['', words.siteQueue.countryNone], ...countryOptions(locale)],
        hint: words.siteQueue.countryHint,
      })}
      ${textField(this.#form, {
        field: 'responsible',
        name: 'responsible',
        value: site?.responsible ?? '',
        hint: words.sites.responsibleHint,
      })}
      <fieldset>
        <legend>${words.siteQueue.messengers}</legend>
        <p class="label">${words.siteQueue.messengersHint}</p>
        <div class="narrow">
          ${Messenger.options.map((messenger) =>
            textField(this.#form, {
              field: `messengers.${messenger}`,
              name: `${messenger}Account`,
              value: site?.messengers[messenger] ?? '',
              hint: words.siteQueue.messengerHints[messenger],
            }),
          )}
        </div>
      </fieldset>
      <wa-switch name="asksRecommend" hint=${words.sites.recommendHint} ?checked=${site?.asksRecommend ?? false}
        >${words.sites.recommendOn}</wa-switch
      >
      <wa-switch
        name="asksConsent"
        ?checked=${this.asksConsent}
        @change=${(event: Event) => (this.asksConsent = (event.target as HTMLInputElement).checked)}
        >${words.sites.consentOn}</wa-switch
      >
      ${this.asksConsent ? this.#consent() : nothing}
      ${keepingFields(site, this.keptMonths, (months) => (this.keptMonths = months))} ${formFailure(this.#form.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.save}</wa-button>
        <wa-button appearance="plain" @click=${() => this.dispatchEvent(new Event('left'))}>${words.cancel}</wa-button>
      </div>
    </form>`
  }

  #consent() {
    const consent = this.site?.consent ?? null
    const [there, missing] = [true, false].map((wanted) =>
      Language.options.filter((one) => this.asksIn.has(one) === wanted),
    )
    return html`${there!.map((one) => {
        const hint = one === there!.at(-1) ? words.sites.consentHint(consent?.version ?? 1) : ''
        const label = words.sites.consentIn(words.sites.languages[one])
        return this.#area(`consent.text.${one}`, label, consent?.text[one] ?? '', hint)
      })}
      <div class="buttons" role="group" aria-label=${words.sites.consentMore}>
        ${missing!.map(
          (one) =>
            html`<wa-button size="s" appearance="outlined" @click=${() => void this.#askIn(one)}
              >${words.sites.consentAdd(words.sites.languages[one])}</wa-button
            >`,
        )}
      </div>
      <wa-switch name="marketing" ?checked=${consent?.marketing ?? false}>${words.sites.marketing}</wa-switch>`
  }

  async #askIn(language: Language): Promise<void> {
    this.asksIn = new Set([...this.asksIn, language])
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`[name="consent.text.${language}"]`)?.focus()
  }

  #area(field: string, label: string, value: string, hint: string) {
    const problem = this.#form.problem(field)
    return html`<wa-textarea
      name=${field}
      label=${label}
      rows="3"
      resize="auto"
      value=${value}
      ?data-problem=${problem !== ''}
    >
      ${fieldNote(problem, hint)}
    </wa-textarea>`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const { site } = this
    void this.#form.send(NewSite, siteSettingsOf(data, site?.consent ?? null), async ({ look, ...settings }) => {
      // How it looks is changed on its own page.
      const { id } = await (site ? this.api.changeSite(site.id, settings) : this.api.addSite({ ...settings, look }))
      this.dispatchEvent(new Kept(id, site === null))
    })
  }
}
