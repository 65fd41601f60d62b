import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { chooseLocale, languageOf, languages, localeFor, wantedTags } from '../language.ts'
import type { ConsoleLanguage } from '../language.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { dayOfYear } from '../text/dates.ts'
import { languageWords } from '../words/language-words.ts'
import { language, locale, words } from '../words/words.ts'
import { settingsStyles } from './settings.styles.ts'

const calendars = ['gregory', 'buddhist'] as const
type Calendar = (typeof calendars)[number]

/** The language of the console, and the calendar of those whose language has two; the page begins anew with the choice. */
@customElement('language-choice')
export class LanguageChoice extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  @state() private language: ConsoleLanguage = language
  @state() private calendar: Calendar = new Intl.Locale(locale).calendar === 'buddhist' ? 'buddhist' : 'gregory'

  override render() {
    return html`<p class="quiet">${languageWords.lead}</p>
      <form @submit=${this.#submit}>
        <wa-select
          label=${languageWords.label}
          .value=${this.language}
          @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value as ConsoleLanguage)}
          >${Object.keys(languages).map(
            (one) =>
              html`<wa-option value=${one} lang=${one}>${words.sites.languages[one as ConsoleLanguage]}</wa-option>`,
          )}</wa-select
        >
        ${this.language === 'th' ? this.#calendars() : nothing}
        <div class="buttons"><wa-button type="submit" variant="brand">${words.save}</wa-button></div>
      </form>`
  }

  #calendars() {
    const today = new Date().toISOString()
    return html`<wa-select
      label=${languageWords.calendar}
      .value=${this.calendar}
      @change=${(event: Event) => (this.calendar = (event.target as HTMLSelectElement).value as Calendar)}
      >${calendars.map(
        (one) =>
          html`<wa-option value=${one}>${languageWords.calendars[one](dayOfYear(today, `th-u-ca-${one}`))}</wa-option>`,
      )}</wa-select
    >`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const { language } = this
    const calendar = language === 'th' ? this.calendar : 'gregory'
    const own = wantedTags().find((tag) => languageOf(tag) === language) ?? language
    chooseLocale(new Intl.Locale(localeFor([own]), { calendar }).toString())
  }
}
