import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import '@awesome.me/webawesome/dist/components/popover/popover.js'
import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { shareCounts } from '../../shared/journal-entry.ts'
import type { PersonShare, Share, TeamShares } from '../../shared/schema/ledger.ts'
import { cutTableStyles } from '../measures/cut/cut-table.styles.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { differenceOf, givenBeside, largestDifference } from './largest-difference.ts'
import { differenceFigure, shareOf, timesFigure } from './share-figures.ts'
import { shareTableStyles } from './share-table.styles.ts'

/** Half of the bar's width stands for at least so many inquiries: small differences look small. */
const leastScale = 3

/** One team's inquiries of one class, and who got which share of them. */
@customElement('share-table')
export class ShareTable extends LitElement {
  static override styles = [base, cutTableStyles, shareTableStyles]

  @property({ attribute: false }) shares!: TeamShares
  /** The period in words, as the end of a sentence. */
  @property() span = ''
  /** Whoever sees nobody but themselves; empty: others too. */
  @property() alone = ''

  override render() {
    const { name, tierClass, people, whole } = this.shares
    const { columns, classes, table } = words.ledger
    const scale = Math.max(leastScale, ...people.map((person) => Math.abs(differenceOf(person))))
    return html`<h2><bdi>${name}</bdi> <span class="quiet">${classes[tierClass]}</span></h2>
      <p class="said">${this.#sentence()}</p>
      <div class="scroller" tabindex="0" role="group" aria-label=${table(name, classes[tierClass])}>
        <table>
          <thead>
            <tr>
              <th scope="col">${columns.name}</th>
              <th scope="col">${columns.entitled}</th>
              <th scope="col">${columns.received}</th>
              <th scope="col">${columns.difference}</th>
              ${shareCounts.map((what) => html`<th scope="col" class="beside quiet">${columns[what]}</th>`)}
              <th scope="col" class="beside quiet">${columns.credit}</th>
            </tr>
          </thead>
          <tbody>
            ${people.map((person) => this.#row(person, scale))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${words.ledger.together}</th>
              <td>${shareOf(whole.entitled)}</td>
              <td>${timesFigure(whole.received)}</td>
              <td></td>
              ${counts(whole)}
              <td></td>
            </tr>
          </tfoot>
        </table>
      </div>
      ${this.#about()}`
  }

  #sentence(): string {
    const { more, less, even, absent, byHand, byHandToYou, beside } = words.ledger
    const { people } = this.shares
    if (people.length === 0) return absent(this.span)
    const largest = largestDifference(people)
    const aside = this.alone === '' ? givenBeside(people) : 0
    const said: string[] = []
    if (largest === null) said.push(even(this.alone === '' ? 'everybody' : 'you', this.span))
    else {
      const { person, difference } = largest
      const who = person.member === this.alone ? 'you' : { name: nameOf(person) }
      said.push((difference > 0 ? more : less)(who, shareOf(Math.abs(difference)), this.span))
      // Whoever had no share is told of below, with all others who had none.
      if (difference > 0 && person.given > 0 && (person.entitled > 0 || aside === 0))
        said.push((who === 'you' ? byHandToYou : byHand)(person.given))
    }
    if (aside > 0) said.push(beside(aside))
    return said.join(' ')
  }

  #row(person: PersonShare, scale: number) {
    const difference = differenceOf(person)
    return html`<tr>
      <th scope="row"><bdi>${nameOf(person)}</bdi></th>
      <td>${shareOf(person.entitled)}</td>
      <td>${timesFigure(person.received)}</td>
      <td>
        <span class="difference">${bar(difference / scale)}<span>${differenceFigure(difference)}</span></span>
      </td>
      ${counts(person)}
      <td class="beside">${differenceFigure(person.credit)}</td>
    </tr>`
  }

  #about() {
    const { info, columns } = words.ledger
    return html`<wa-button id="about" class="about" size="s" appearance="plain"
        ><wa-icon slot="start" name="info"></wa-icon>${info.open}</wa-button
      >
      <wa-popover for="about" placement="bottom-start">
        <div class="info" role="group" aria-label=${info.open} tabindex="0">
          <dl>
            <dt>${info.n}</dt>
            <dd>${timesFigure(this.shares.whole.received)}</dd>
            <dt>${columns.entitled}</dt>
            <dd>${info.share}</dd>
            ${(['received', 'difference', ...shareCounts, 'credit'] as const).map(
              (what) =>
                html`<dt>${columns[what]}</dt>
                  <dd>${info[what]}</dd>`,
            )}
          </dl>
        </div>
      </wa-popover>`
  }
}

function nameOf({ name }: PersonShare): string {
  return name ?? words.ledger.somebody
}

function counts(share: Share) {
  return shareCounts.map(
    (what) => html`<td class="beside" ?data-none=${share[what] === 0}>${timesFigure(share[what])}</td>`,
  )
}

/** A bar from the middle, to the end of the line for more and to its start for less. @param part of half its width, −1 to 1 */
function bar(part: number) {
  const width = Math.abs(part) * 50
  return html`<svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    ${
      width === 0
        ? nothing
        : svg`<rect class=${part > 0 ? 'more' : 'less'} x=${part > 0 ? 50 : 50 - width} y="1" width=${width} height="10"></rect>`
    }
    <line class="axis" x1="50" x2="50" y1="0" y2="12"></line>
  </svg>`
}
