import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { limits } from '../../shared/limits.ts'
import type { Member } from '../../shared/schema/member.ts'
import type { Rate, RatesAnswer } from '../../shared/schema/rate.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { focusOn } from '../elements/focus-on.ts'
import type { Control } from '../elements/say-invalid.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { dayKey, dayOfYear } from '../text/dates.ts'
import { moneyWords } from '../text/money.ts'
import { costWords } from '../words/cost-words.ts'
import { locale, words } from '../words/words.ts'
import { addButton } from './card-acts.ts'
import { CardEditing } from './card-editing.ts'
import './rate-form.ts'
import { rateGroups, rateName } from './rate-groups.ts'
import type { RateGroup } from './rate-groups.ts'
import { settingsStyles } from './settings.styles.ts'

interface Known extends RatesAnswer {
  members: readonly Member[]
}

/** What things cost and from which day on; a rate is added or removed, never changed: what held stays known. */
@customElement('rate-list')
export class RateList extends LitElement {
  static override styles = [
    base,
    facesStyles,
    settingsStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-2xs) var(--wa-space-m);
        align-items: center;
        padding-block: var(--wa-space-2xs);
        border-block-start: 1px solid var(--wa-color-surface-border);
      }
      li b {
        font-variant-numeric: tabular-nums;
      }
      li:not([data-holding]) b {
        font-weight: inherit;
      }
      wa-button {
        margin-inline-start: auto;
      }
    `,
  ]

  /** Id of the rate whose removal is asked about; empty: of none. */
  @state() private removing = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #known = new Task<readonly [], Known>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      const [rates, { members }] = await Promise.all([this.api.rates(signal), this.api.members(signal)])
      return { ...rates, members }
    },
  })
  readonly #editing = new CardEditing(this, () => this.#known.run())

  get #today(): string {
    return dayKey(Date.now(), this.desk.me.workspace.zone)
  }

  get #mayWrite(): boolean {
    return this.desk.me.may['cost.write'] !== 'none'
  }

  override render() {
    return html`<div class="head">
        <p class="quiet">${costWords.lead}</p>
        ${this.#mayWrite && this.#editing.id !== 'new' ? this.#add() : nothing}
      </div>
      ${facesOf(this.#known, (known) => this.#there(known))}`
  }

  #add() {
    if ((this.#known.value?.rates.length ?? 0) >= limits.rates)
      return html`<p class="label">${costWords.full(limits.rates)}</p>`
    return addButton(costWords.add, () => void this.#editing.begin('new'))
  }

  #there({ rates, currency, members }: Known) {
    const { empty } = costWords
    return html`${
      this.#editing.id === 'new'
        ? html`<div class="card" data-editing>
            <rate-form
              .members=${members.filter(({ status, receives }) => status === 'active' && receives)}
              .currency=${currency}
              zone=${this.desk.me.workspace.zone}
              today=${this.#today}
              @kept=${this.#editing.kept}
              @left=${this.#editing.left}
            ></rate-form>
          </div>`
        : nothing
    }
    ${
      rates.length === 0 && this.#editing.id !== 'new'
        ? html`<div class="face">
            <h2>${empty.title}</h2>
            <p class="quiet">${empty.lead}</p>
          </div>`
        : nothing
    }
    ${
      rates.length === 0
        ? nothing
        : html`<div class="cards">${rateGroups(rates, this.#today).map((group) => this.#group(group, members))}</div>
            <p class="label">${costWords.currency(currency!)}</p>`
    }`
  }

  #group(group: RateGroup, members: readonly Member[]) {
    const name = rateName(group, members)
    return html`<article class="card" aria-label=${name} data-id=${group.key}>
      <div>
        <h2 tabindex="-1"><bdi>${name}</bdi></h2>
        <p class="label">${costWords.about[group.kind]}</p>
      </div>
      <ul>
        ${group.rates.map((rate) => this.#rate(rate, name, rate === group.holding))}
      </ul>
    </article>`
  }

  #rate({ id, amount, currency, from }: Rate, name: string, holding: boolean) {
    const { now, remove, removeSure, which } = costWords
    const since = costWords.from(dayOfYear(from, locale))
    const asked = this.removing === id
    return html`<li ?data-holding=${holding}>
      <b>${moneyWords(amount, currency, locale)}</b>
      <span>${since}</span>
      ${holding ? html`<span class="label">${now}</span>` : nothing}
      ${
        this.#mayWrite
          ? html`<wa-button
              size="s"
              variant=${asked ? 'danger' : 'neutral'}
              appearance=${asked ? 'accent' : 'plain'}
              @click=${() => void (asked ? this.#remove(id) : (this.removing = id))}
              >${asked ? removeSure : remove}<span class="hidden-words">: ${which(name, since)}</span></wa-button
            >`
          : nothing
      }
    </li>`
  }

  async #remove(id: string): Promise<void> {
    this.removing = ''
    try {
      await this.api.removeRate(id)
      this.dispatchEvent(new Said(costWords.removed))
      await this.#known.run()
      await this.updateComplete
      await focusOn(this.renderRoot.querySelector<Control>('.head > wa-button'))
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
  }
}
