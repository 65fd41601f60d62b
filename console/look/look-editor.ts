import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import '@awesome.me/webawesome/dist/components/switch/switch.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Language } from '../../shared/schema/basics.ts'
import type { Flow } from '../../shared/schema/flow.ts'
import { SiteSettings } from '../../shared/schema/site.ts'
import type { Look, Site } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { tagLine } from '../elements/tag-line.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import { lineField, oneField } from '../elements/live-fields.ts'
import { previewOf } from '../preview/preview-of.ts'
import '../preview/site-preview.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { reworded } from '../text/reworded.ts'
import { lookWords } from '../words/look-words.ts'
import { words } from '../words/words.ts'
import { lookEditorStyles } from './look-editor.styles.ts'

/** The widget's own colour, where the site chooses none. */
const ownAccent = '#0e6b5c'

/**
 * How a website's widget looks: colour, side, words and picture, beside the real widget that shows each at once, and the
 * line for the pages with all of it written in.
 */
@customElement('look-editor')
export class LookEditor extends LitElement {
  static override styles = [base, fieldStyles, lookEditorStyles]

  @property({ attribute: false }) site!: Site
  @property({ attribute: false }) flow: Flow | null = null
  @consume({ context: apiContext }) api!: Api
  @state() private look!: Look
  @state() private language: Language = 'en'
  @state() private opened = true
  @state() private busy = false
  /** The newest look without a fault, which is the one to be seen. */
  #whole!: Look

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // Saved is not opened: what somebody chose and typed meanwhile stays.
    if (!changed.has('site') || (changed.get('site') as Site | undefined)?.id === this.site.id) return
    this.look = this.#whole = this.site.look
    this.language = this.site.language
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { site, look, language } = this
    const faults = faultsOf(look)
    if (faults.size === 0) this.#whole = look
    const shown: Site = { ...site, look: this.#whole }
    return html`<header>
        <div>
          <a href="/settings/sites">${lookWords.back}</a>
          <h1><bdi>${lookWords.title(site.name)}</bdi></h1>
        </div>
        <wa-button
          size="s"
          variant="brand"
          ?loading=${this.busy}
          ?disabled=${faults.size > 0 || JSON.stringify(look) === JSON.stringify(site.look)}
          @click=${() => void this.#save()}
          >${words.save}</wa-button
        >
      </header>
      <div class="sides">
        <section class="fields" aria-label=${lookWords.title(site.name)}>
          <p class="quiet">${lookWords.lead}</p>
          ${this.#colours(look)} ${this.#wording(look, faults)} ${this.#logo(look, faults)}
          <div>
            <h2>${words.sites.tag}</h2>
            <p class="quiet">${lookWords.tagHint}</p>
            ${tagLine(shown)}
          </div>
        </section>
        <section class="try" aria-label=${lookWords.preview}>
          <div class="choices">
            ${oneField<Language>(
              {
                name: 'language',
                label: lookWords.wordsIn,
                value: language,
                fault: '',
                change: (chosen) => (this.language = chosen),
              },
              Language.options.map((one) => [one, words.sites.languages[one]] as const),
            )}
            <wa-switch
              size="s"
              .checked=${this.opened}
              @change=${(event: Event) => (this.opened = (event.target as HTMLInputElement).checked)}
              >${lookWords.opened}</wa-switch
            >
          </div>
          <site-preview
            title=${lookWords.preview}
            .previewed=${previewOf(shown, this.flow, language, this.opened)}
          ></site-preview>
        </section>
      </div>`
  }

  #colours(look: Look) {
    return html`<fieldset>
      <legend>${lookWords.colour}</legend>
      <wa-switch
        size="s"
        .checked=${look.accent !== null}
        @change=${(event: Event) =>
          this.#change({ accent: (event.target as HTMLInputElement).checked ? ownAccent : null })}
        >${lookWords.ownColour}</wa-switch
      >
      ${
        look.accent === null
          ? nothing
          : html`<label class="colour"
              >${lookWords.accent}
              <input
                type="color"
                .value=${look.accent}
                @input=${(event: Event) => this.#change({ accent: (event.target as HTMLInputElement).value })}
              /><span class="quiet">${look.accent}. ${lookWords.contrast}</span></label
            >`
      }
      <div class="narrow">
        ${oneField<Look['theme']>(
          {
            name: 'theme',
            label: lookWords.theme,
            value: look.theme,
            fault: '',
            change: (theme) => this.#change({ theme }),
          },
          (['auto', 'light', 'dark'] as const).map((one) => [one, lookWords.themes[one]] as const),
        )}
        ${oneField<Look['side']>(
          {
            name: 'side',
            label: lookWords.side,
            value: look.side,
            fault: '',
            change: (side) => this.#change({ side }),
          },
          (['end', 'start'] as const).map((one) => [one, lookWords.sides[one]] as const),
        )}
      </div>
    </fieldset>`
  }

  #wording(look: Look, faults: ReadonlySet<string>) {
    const { language } = this
    const field = (part: 'label' | 'title' | 'lead') =>
      lineField({
        name: part,
        label: lookWords.parts[part],
        value: look[part][language] ?? '',
        fault: faults.has(`${part}.${language}`) ? lookWords.tooLong : '',
        hint: lookWords.partHints[part],
        change: (text) => this.#change({ [part]: reworded(look[part], language, text) }),
      })
    return html`<fieldset>
      <legend>${lookWords.wording(words.sites.languages[language])}</legend>
      <p class="quiet">${lookWords.wordingHint}</p>
      ${field('label')} ${field('title')} ${field('lead')}
    </fieldset>`
  }

  #logo(look: Look, faults: ReadonlySet<string>) {
    return html`<fieldset>
      <legend>${lookWords.logo}</legend>
      ${lineField({
        name: 'logo',
        label: lookWords.logoAddress,
        value: look.logo ?? '',
        fault: faults.has('logo') ? lookWords.logoInvalid : '',
        hint: lookWords.logoHint,
        change: (text) => this.#change({ logo: text.trim() === '' ? null : text.trim() }),
      })}
    </fieldset>`
  }

  #change(part: Partial<Look>): void {
    this.look = { ...this.look, ...part }
  }

  async #save(): Promise<void> {
    const { look } = this
    this.busy = true
    try {
      this.site = await this.api.changeSite(this.site.id, { look })
      if (this.look === look) this.look = this.site.look
      this.dispatchEvent(new Said(lookWords.saved))
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    } finally {
      this.busy = false
    }
  }
}

/** Places of a look that the schema refuses, dotted. */
function faultsOf(look: Look): ReadonlySet<string> {
  const parsed = SiteSettings.shape.look.safeParse(look)
  return new Set((parsed.error?.issues ?? []).map(({ path }) => path.map(String).join('.')))
}
