import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { limits } from '../../shared/limits.ts'
import { worded } from '../../shared/qualification/public-flow.ts'
import type { Article } from '../../shared/schema/article.ts'
import { Language } from '../../shared/schema/basics.ts'
import type { Site } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { articleWords } from '../words/article-words.ts'
import { language, words } from '../words/words.ts'
import './article-form.ts'
import { addButton, editButton } from './card-acts.ts'
import { CardEditing } from './card-editing.ts'
import { settingsStyles } from './settings.styles.ts'

interface Known {
  articles: readonly Article[]
  sites: readonly Site[]
}

/** What visitors can read before they ask, how often that answered, and a form to write one where allowed. */
@customElement('article-list')
export class ArticleList extends LitElement {
  static override styles = [base, facesStyles, settingsStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #known = new Task<readonly [], Known>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      const [{ articles }, { sites }] = await Promise.all([this.api.articles(signal), this.api.sites(signal)])
      return { articles, sites }
    },
  })
  readonly #editing = new CardEditing(this, () => this.#known.run())

  override render() {
    const mayWrite = this.desk.me.may['site.write'] !== 'none'
    return html`<div class="head">
        <p class="quiet">${articleWords.lead}</p>
        ${mayWrite && this.#editing.id !== 'new' ? this.#add() : nothing}
      </div>
      ${facesOf(
        this.#known,
        (known) =>
          html`${this.#editing.id === 'new' ? this.#form(null, known) : nothing} ${this.#list(known, mayWrite)}`,
      )}`
  }

  #add() {
    if ((this.#known.value?.articles.length ?? 0) >= limits.articles)
      return html`<p class="label">${articleWords.full(limits.articles)}</p>`
    return addButton(articleWords.add, () => this.#editing.begin('new'))
  }

  #list(known: Known, mayWrite: boolean) {
    if (known.articles.length === 0 && this.#editing.id !== 'new')
      return html`<div class="face">
        <h2>${articleWords.empty.title}</h2>
        <p class="quiet">${articleWords.empty.lead}</p>
      </div>`
    return html`<div class="cards">
      ${known.articles.map((article) =>
        article.id === this.#editing.id ? this.#form(article, known) : this.#article(article, known, mayWrite),
      )}
    </div>`
  }

  #article(article: Article, { sites }: Known, mayWrite: boolean) {
    const { id, title, published, opened, answered } = article
    const spoken = Language.options.filter((one) => title[one] !== undefined).map((one) => words.sites.languages[one])
    const where = sites.filter((site) => article.sites?.includes(site.id)).map(({ name }) => name)
    const name = worded(title, language, 'en')
    return html`<article class="card" aria-label=${name} data-id=${id}>
      <div class="head">
        <h2 tabindex="-1"><bdi>${name}</bdi></h2>
        ${mayWrite ? editButton(articleWords.edit, () => this.#editing.begin(id)) : nothing}
      </div>
      <p class="label">
        ${published ? '' : `${articleWords.draft} · `}${spoken.join(words.comma)} ·
        <bdi>${article.sites === null ? articleWords.everywhere : where.join(words.comma)}</bdi>
      </p>
      <p>${articleWords.used(opened, answered)}</p>
    </article>`
  }

  #form(article: Article | null, { sites }: Known) {
    return html`<div class="card" data-editing>
      <article-form
        .article=${article}
        .sites=${sites}
        @kept=${this.#editing.kept}
        @left=${this.#editing.left}
      ></article-form>
    </div>`
  }
}
