import { consume } from '@lit/context'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { dayPlus, monthOf } from '../../shared/calendar.ts'
import type { EveningAnswer } from '../../shared/schema/target.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FreshReading } from '../controllers/fresh-reading.ts'
import type { Read } from '../controllers/fresh-reading.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { staleNote } from '../elements/stale-note.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { columnPageStyles } from '../styles/column-page.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { dayKey, weekdayAndDate } from '../text/dates.ts'
import { targetWords } from '../words/target-words.ts'
import { locale } from '../words/words.ts'
import './evening-card.ts'
import { dayAsked, eveningHref, monthHref } from './target-address.ts'
import { targetsPageStyles } from './targets-page.styles.ts'

/** What was due on the day in the address, what is done, and why anything is missing. Loaded when asked for. */
@customElement('evening-page')
export class EveningPage extends SpokenElement {
  static override styles = [base, facesStyles, tabbedPageStyles, columnPageStyles, targetsPageStyles]

  /** The part of the address after its path. */
  @property() search = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #reading = new FreshReading(
    this,
    () => ({ day: dayAsked(this.search) }),
    ({ day }, signal) => this.api.evening(day, signal),
  )

  override render() {
    const today = dayKey(Date.now(), this.desk.me.workspace.zone)
    const day = dayAsked(this.search) ?? today
    const { evening } = targetWords
    return html`<header>
        <h1>${evening.title}</h1>
        <nav aria-label=${evening.days}>
          <ul>
            ${daysAround(day, today).map(
              (one) =>
                html`<li>
                  <a href=${eveningHref(one, today)} aria-current=${one === day ? 'date' : nothing}
                    >${dayName(one, today)}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        <div class="beside"><a href=${monthHref(monthOf(day), monthOf(today))}>${evening.back}</a></div>
      </header>
      <div class="scroller">${facesOf(this.#reading.task, (read) => this.#there(read))}</div>`
  }

  #there(read: Read<unknown, EveningAnswer>) {
    const { day, today, subjects } = read.answer
    const { empty } = targetWords.evening
    return html`<div class="column">
      ${staleNote(read)}
      ${
        subjects.length === 0
          ? html`<div class="face">
              <h2>${empty.title}</h2>
              <p class="quiet">${empty.lead}</p>
              <p class="links"><a href="/targets">${targetWords.evening.back}</a></p>
            </div>`
          : nothing
      }
      ${repeat(
        subjects,
        ({ id }) => `${day} ${id}`,
        (subject) =>
          html`<evening-card
            .subject=${subject}
            day=${day}
            ?goesOn=${day === today}
            own=${this.desk.me.member.id}
            @kept=${() => void this.#reading.task.run()}
          ></evening-card>`,
      )}
    </div>`
  }
}

/** The day, the one before, and the one after if that has come. */
function daysAround(day: string, today: string): string[] {
  return [dayPlus(day, -1), day, dayPlus(day, 1)].filter((one) => one <= today)
}

function dayName(day: string, today: string): string {
  const { evening } = targetWords
  if (day === today) return evening.today
  return day === dayPlus(today, -1) ? evening.yesterday : weekdayAndDate(day, locale)
}
