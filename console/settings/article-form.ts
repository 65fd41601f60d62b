import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/switch/switch.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ArticleToKeep } from '../../shared/schema/article.ts'
import type { Article } from '../../shared/schema/article.ts'
import { Language } from '../../shared/schema/basics.ts'
import type { Site } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { focusOn } from '../elements/focus-on.ts'
import { formFailure } from '../elements/form-failure.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import type { Control } from '../elements/say-invalid.ts'
import { lineField, oneField, wordsField } from '../elements/live-fields.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { reworded } from '../text/reworded.ts'
import { articleWords } from '../words/article-words.ts'
import { words } from '../words/words.ts'
import { Kept } from './kept.ts'
import { settingsStyles } from './settings.styles.ts'

/** What stands in the form: of an article's shape, though anything may be missing yet. */
type Draft = Omit<ArticleToKeep, 'sites'> & { sites: readonly string[] }

/**
 * An article, in every language it is worded in.
 * @fires kept - It is saved, or removed.
 * @fires left - Nothing is to be changed.
 */
@customElement('article-form')
export class ArticleForm extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  /** The article in change; null for a new one. */
  @property({ attribute: false }) article: Article | null = null
  @property({ attribute: false }) sites: readonly Site[] = []
  @consume({ context: apiContext }) api!: Api
  @state() private draft: Draft = { title: {}, body: {}, sites: [], published: true }
  @state() private language: Language = 'en'
  @state() private failure = ''
  @state() private busy = false
  @state() private removing = false
  /** Somebody wanted to save: what is wrong is said. */
  @state() private saysAll = false

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('article') || this.article === null) return
    const { title, body, sites, published } = this.article
    this.draft = { title, body, sites: sites ?? [], published }
    this.language = Language.options.find((one) => title[one] !== undefined) ?? 'en'
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { draft, language } = this
    const said = articleWords
    const change = (part: Partial<Draft>) => (this.draft = { ...this.draft, ...part })
    return html`<form @submit=${(event: SubmitEvent) => void this.#submit(event)} novalidate>
      ${oneField<Language>(
        {
          name: 'language',
          label: said.language,
          value: language,
          fault: '',
          change: (chosen) => (this.language = chosen),
        },
        Language.options.map((one) => [one, words.sites.languages[one]] as const),
      )}
      ${lineField({
        name: 'title',
        label: said.title,
        value: draft.title[language] ?? '',
        fault: this.#faultOf('title'),
        hint: said.titleHint,
        change: (text) => change({ title: reworded(draft.title, language, text) }),
      })}
      ${wordsField({
        name: 'body',
        label: said.body,
        value: draft.body[language] ?? '',
        fault: this.#faultOf('body'),
        hint: said.bodyHint,
        rows: 8,
        change: (text) => change({ body: reworded(draft.body, language, text) }),
      })}
      ${this.sites.length > 1 ? this.#sites() : nothing}
      <wa-switch
        size="s"
        .checked=${draft.published}
        @change=${(event: Event) => change({ published: (event.target as HTMLInputElement).checked })}
        >${said.published}</wa-switch
      >
      ${formFailure(this.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.busy}>${words.save}</wa-button>
        <wa-button appearance="plain" @click=${() => this.dispatchEvent(new Event('left'))}>${words.cancel}</wa-button>
        ${this.article === null ? nothing : this.#removal(this.article)}
      </div>
    </form>`
  }

  #sites() {
    const { draft } = this
    return html`<fieldset>
      <legend>${articleWords.sites}</legend>
      <p class="label">${articleWords.sitesHint}</p>
      <div class="buttons">
        ${this.sites.map(
          ({ id, name }) =>
            html`<wa-switch
              size="s"
              .checked=${draft.sites.includes(id)}
              @change=${(event: Event) => {
                const isChosen = (event.target as HTMLInputElement).checked
                const sites = isChosen ? [...draft.sites, id] : draft.sites.filter((one) => one !== id)
                this.draft = { ...draft, sites }
              }}
              >${name}</wa-switch
            >`,
        )}
      </div>
    </fieldset>`
  }

  #removal({ id }: Article) {
    const said = articleWords
    // One button, so that the focus stays on it.
    return html`<wa-button
      variant="danger"
      appearance=${this.removing ? 'accent' : 'plain'}
      @click=${() => (this.removing ? void this.#remove(id) : (this.removing = true))}
      >${this.removing ? said.removeSure : said.remove}</wa-button
    >`
  }

  /** What is wrong with a field in the language that is shown, in words; '' when nothing. */
  #faultOf(field: 'title' | 'body'): string {
    const { draft, language } = this
    const issues = this.saysAll ? (wishOf(draft).error?.issues ?? []) : []
    // Without a language nothing is written in any.
    if (!issues.some(({ path: [at, where] }) => at === field && (where ?? language) === language)) return ''
    const said = articleWords.faults[field]
    return draft[field][language]?.trim() ? said.long(words.sites.languages[language]) : said.empty
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { draft, article } = this
    const wish = wishOf(draft)
    if (!wish.success) {
      await this.#showFault(wish.error.issues[0]!.path)
      return
    }
    await this.#do(async () => {
      const { id } = await (article
        ? this.api.changeArticle(article.id, { ...wish.data, after: article.changedAt })
        : this.api.addArticle(wish.data))
      this.dispatchEvent(new Kept(id, article === null))
    })
  }

  /** Leads to what is wrong, in the language it is wrong in. */
  async #showFault([field, language]: PropertyKey[]): Promise<void> {
    this.saysAll = true
    this.language = Language.safeParse(language).data ?? this.language
    await this.updateComplete
    await focusOn(this.renderRoot.querySelector<Control>(`[name="${String(field)}"]`))
  }

  async #remove(id: string): Promise<void> {
    await this.#do(async () => {
      await this.api.removeArticle(id)
      this.dispatchEvent(new Said(articleWords.removed))
      this.dispatchEvent(new Kept(id, false))
    })
  }

  async #do(act: () => Promise<void>): Promise<void> {
    this.busy = true
    this.failure = ''
    try {
      await act()
    } catch (error) {
      this.failure = words.problems[error instanceof ProblemError ? error.code : 'internal']
    } finally {
      this.busy = false
    }
  }
}

/** The article as the server takes it, or what is wrong with it. */
function wishOf(draft: Draft) {
  return ArticleToKeep.safeParse({ ...draft, sites: draft.sites.length === 0 ? null : draft.sites })
}
