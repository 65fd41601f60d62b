/**
 * Articles that may answer a question before it is sent: suggested while it is written, read in the panel. A chunk of its
 * own, loaded when somebody writes where a site has any.
 */
import type { TemplateResult } from 'lit'
import { html } from 'lit'
import type { ArticleLead, PublicArticle } from '../../shared/schema/article.ts'
import type { Language } from '../../shared/schema/basics.ts'
import { note } from '../panel/note.ts'
import type { Tag } from '../tag.ts'
import type { Indexed } from './matching.ts'
import { indexed, suggested } from './matching.ts'
import { articleStyles } from './articles.styles.ts'
import type { ArticleWords } from './words/articles-en.ts'
import { articleWordsIn } from './words/article-words-in.ts'

/** What is written is looked at when it has rested so long, in ms. */
const rest = 350
/** Fewer letters say nothing. */
const shortest = 6

let styled: ShadowRoot | null = null

/** What a site has to read, in a language; null where that cannot be had now. */
export async function articlesIn(tag: Tag, language: Language, draw: () => void, root: ShadowRoot) {
  const base = `${tag.server}v1/${tag.site}/articles`
  const [words, articles] = await Promise.all([
    articleWordsIn(language),
    asked<{ articles: ArticleLead[] }>(base, language),
  ])
  if (!articles) return null
  if (styled !== root) {
    styled = root
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(articleStyles)
    root.adoptedStyleSheets.push(sheet)
  }
  return new Articles(tag, language, words, indexed(articles.articles, language), draw)
}

/** The suggestions for what is written, and the article that is being read. */
export class Articles {
  /** What stands in the place of the form: an article, or that it answered. */
  reading: PublicArticle | 'answered' | null = null
  #tag: Tag
  #language: Language
  #words: ArticleWords
  #index: Indexed[]
  #draw: () => void
  #suggested: ArticleLead[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(tag: Tag, language: Language, words: ArticleWords, index: Indexed[], draw: () => void) {
    this.#tag = tag
    this.#language = language
    this.#words = words
    this.#index = index
    this.#draw = draw
  }

  /** The visitor writes. */
  typed(question: string) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#suggested = question.length < shortest ? [] : suggested(question, this.#index, this.#language)
      this.#draw()
    }, rest)
  }

  /** Under the question: what may answer it. Its heading is said when it comes. */
  list(): TemplateResult {
    return html`<div class="articles" role="status">
      ${
        this.#suggested.length === 0
          ? ''
          : html`<p>${this.#words.perhaps}</p>
              <ul>
                ${this.#suggested.map(
                  ({ id, title }) =>
                    html`<li>
                      <button type="button" class="plain" dir="auto" @click=${() => void this.#open(id)}>
                        ${title}
                      </button>
                    </li>`,
                )}
              </ul>`
      }
    </div>`
  }

  /** The article, or the end of it, in the place of the form; null while the form stands. */
  page(): TemplateResult | null {
    const { reading } = this
    if (reading === null) return null
    if (reading === 'answered')
      return html`<section class="article">
        <h3 tabindex="-1">${this.#words.glad}</h3>
        <button type="button" class="main" @click=${() => this.#show(null)}>${this.#words.other}</button>
      </section>`
    return html`<article class="article" dir="auto">
      <h3 tabindex="-1">${reading.title}</h3>
      ${reading.body.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}
      <button type="button" class="main" @click=${() => this.#answered(reading)}>${this.#words.answered}</button>
      <button type="button" class="plain" @click=${() => this.#show(null)}>${this.#words.back}</button>
    </article>`
  }

  async #open(id: string) {
    const article = await asked<PublicArticle>(`${this.#tag.server}v1/${this.#tag.site}/articles/${id}`, this.#language)
    if (!article) return
    this.#show(article)
    note(this.#tag, `what=opened`, `articles/${id}/uses`)
  }

  #answered({ id }: PublicArticle) {
    this.#suggested = []
    this.#show('answered')
    note(this.#tag, `what=answered`, `articles/${id}/uses`)
  }

  #show(reading: PublicArticle | 'answered' | null) {
    this.reading = reading
    this.#draw()
  }
}

async function asked<Value>(address: string, language: Language): Promise<Value | null> {
  try {
    const answer = await fetch(`${address}?language=${language}`, { credentials: 'omit' })
    return answer.ok ? ((await answer.json()) as Value) : null
  } catch {
    return null
  }
}
