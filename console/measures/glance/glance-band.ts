import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { MeasuredCut, MeasuresAnswer } from '../../../shared/schema/measures.ts'
import { base } from '../../styles/base.styles.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { words } from '../../words/words.ts'
import { countLink } from '../count-link.ts'
import { countFigure, shareFigure } from '../figures.ts'
import { goalWords } from '../goal-words.ts'
import { beforeThat } from '../measured-span.ts'
import { hrefOf } from '../measures-address.ts'
import type { MeasuresAddress } from '../measures-address.ts'
import { goalVerdict } from '../goal-verdict.ts'
import { needHelp } from './needs-help.ts'
import { shiftOf } from './shift-of.ts'

type Mood = 'good' | 'fair' | 'bad' | 'none'

const icons: Record<Mood, string> = { good: 'check', fair: 'info', bad: 'warning', none: 'hourglass' }
const moods = { met: 'good', close: 'fair', missed: 'bad' } as const satisfies Record<string, Mood>
const shifts = { fewer: 'good', same: 'fair', more: 'bad' } as const satisfies Record<string, Mood>

/** The three questions everybody comes with, answered in a sentence each. */
@customElement('glance-band')
export class GlanceBand extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--wa-space-l);
        grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
      }
      section {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--wa-space-2xs) var(--wa-space-s);
        align-content: start;
        padding: var(--wa-space-m) var(--wa-space-l);
        border: 1px solid var(--wa-color-surface-border);
        border-inline-start: 4px solid var(--mood);
        border-radius: var(--wa-border-radius-l);
        background: var(--wa-color-surface-default);
        --mood: var(--wa-color-neutral-border-normal);
      }
      [data-mood='good'] {
        --mood: var(--wa-color-success-fill-loud);
      }
      [data-mood='fair'] {
        --mood: var(--wa-color-brand-fill-loud);
      }
      [data-mood='bad'] {
        --mood: var(--wa-color-danger-fill-loud);
      }
      h2 {
        font-size: var(--wa-font-size-m);
      }
      wa-icon {
        color: var(--mood);
        font-size: 1.1em;
        align-self: center;
      }
      div {
        display: grid;
        gap: var(--wa-space-2xs);
        grid-column: 2;
      }
      .small {
        font-size: var(--wa-font-size-s);
      }
      @media (max-width: 44rem) {
        :host {
          gap: var(--wa-space-m);
        }
      }
    `,
  ]

  @property({ attribute: false }) answer!: MeasuresAnswer
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const cuts = this.#cuts
    return html`${this.#fast()}${this.#lost()}${cuts.length === 0 ? nothing : this.#help(cuts)}`
  }

  /** Whole rows of people and of queues, as far as they were asked for. */
  get #cuts(): MeasuredCut[] {
    const { cut, also } = this.answer
    return [...(cut === null ? [] : [cut]), ...also].filter(({ by }) => by === 'queue' || by === 'assistant')
  }

  #fast() {
    const { whole, goals } = this.answer
    const { rate, within, denominator } = whole.serviceLevel
    const { fast } = measuredWords.glance
    const verdict = goalVerdict(rate, goals)
    if (rate === null) return part('none', fast.title, fast.none)
    const said = verdict === null ? fast.share(shareFigure(rate)) : fast[verdict](shareFigure(rate))
    return part(
      verdict === null ? 'none' : moods[verdict],
      fast.title,
      said,
      html`<p class="quiet small">
        ${countLink(this.address, 'within', within)}
        ${fast.within}${words.comma}${countLink(this.address, 'missed', denominator - within)} ${fast.missing}
        ${goalWords(goals)}
      </p>`,
    )
  }

  #lost() {
    const { whole, wholeBefore } = this.answer
    const { rate, abandoned, denominator } = whole.abandonment
    const { lost } = measuredWords.glance
    if (rate === null) return part('none', lost.title, lost.none)
    const shift = shiftOf(whole.abandonment, wholeBefore.abandonment)
    const before = wholeBefore.abandonment.rate
    return part(
      shift === null ? 'none' : shifts[shift],
      lost.title,
      lost[shift ?? 'alone'](shareFigure(rate)),
      html`<p class="quiet small">
        ${countLink(this.address, 'abandoned', abandoned)} ${lost.of(countFigure(denominator))}
        ${before === null ? nothing : lost.before(shareFigure(before), beforeThat(this.address.days))}
      </p>`,
    )
  }

  #help(cuts: readonly MeasuredCut[]) {
    const { help } = measuredWords.glance
    const { named, judged } = needHelp(cuts, this.answer.goals)
    const href = (by: MeasuresAddress['by']) =>
      hrefOf({ ...this.address, by, and: null, columns: 'answering', sort: 'serviceLevel', descending: false })
    if (judged === 0) return part('none', help.title, help.few)
    if (named.length === 0) return part('good', help.title, help.nobody)
    return part(
      'bad',
      help.title,
      help.some(named.length),
      html`<ul class="small">
        ${named.map(
          ({ by, label, rate, goal }) =>
            html`<li>
              <a href=${href(by)}><bdi>${label}</bdi></a> ${help.gap(shareFigure(rate), shareFigure(goal))}
            </li>`,
        )}
      </ul>`,
    )
  }
}

function part(mood: Mood, title: string, said: string, more: unknown = nothing) {
  return html`<section data-mood=${mood}>
    <wa-icon name=${icons[mood]}></wa-icon>
    <h2>${title}</h2>
    <div>
      <p>${said}</p>
      ${more}
    </div>
  </section>`
}
