import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { spans } from '../../shared/limits.ts'
import { fitOf } from '../../shared/routing/fit.ts'
import { mostHops, overflowChain } from '../../shared/routing/overflow-chain.ts'
import { matchLists, misfits, queueFor } from '../../shared/routing/queue-for.ts'
import type { Arrival } from '../../shared/routing/queue-for.ts'
import { Language } from '../../shared/schema/basics.ts'
import type { Member } from '../../shared/schema/member.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import { base } from '../styles/base.styles.ts'
import { timeAllowed } from '../text/time-allowed.ts'
import { locale, words } from '../words/words.ts'
import { matchOptions } from './rule-fields.ts'
import type { RuleChoices } from './rule-fields.ts'
import type { Option } from './some-field.ts'
import { settingsStyles } from './settings.styles.ts'

/** What may not be known of an inquiry. */
type Known = Exclude<keyof Arrival, 'site' | 'language' | 'channel'>

/** Where an inquiry would go, and why: tried with the very rules that decide, on queues as they stand on the screen. */
@customElement('where-to')
export class WhereTo extends LitElement {
  static override styles = [
    base,
    settingsStyles,
    css`
      h3 {
        margin-block-start: var(--wa-space-s);
        font-size: var(--wa-font-size-s);
      }
      ul,
      ol {
        display: grid;
        gap: var(--wa-space-2xs);
        padding-inline-start: 1.2em;
        list-style: disc;
      }
      ol {
        list-style: decimal;
      }
      .goes {
        font-weight: var(--wa-font-weight-semibold);
      }
    `,
  ]

  /** As they would be; oldest first. */
  @property({ attribute: false }) queues: readonly Queue[] = []
  @property({ attribute: false }) members: readonly Member[] = []
  @property({ attribute: false }) choices: RuleChoices = {
    sites: [],
    values: { product: [], group: [], territory: [] },
  }
  @state() private arrival: Partial<Arrival> = {}

  override render() {
    const [site] = this.choices.sites
    if (site === undefined) return nothing
    const options = matchOptions(this.choices)
    const { try: said, one } = words.routing
    const arrival = this.#arrival()
    return html`<div class="card">
      <div>
        <h2>${said.title}</h2>
        <p class="label">${said.lead}</p>
      </div>
      <div class="narrow">
        ${this.#choice('site', one.sites, options.sites, arrival.site)}
        ${this.#choice('kind', one.kinds, options.kinds)} ${this.#choice('product', one.products, options.products)}
        ${this.#choice('group', one.groups, options.groups)}
        ${this.#choice('territory', one.territories, options.territories)}
        ${this.#choice('size', one.sizes, options.sizes)} ${this.#choice('tier', one.tiers, options.tiers)}
        ${this.#choice('channel', one.channels, options.channels, arrival.channel)}
        ${this.#choice('language', one.languages, options.languages, arrival.language)}
      </div>
      <div role="status">${this.#answer(arrival)}</div>
    </div>`
  }

  #arrival(): Arrival {
    const [site] = this.choices.sites
    const unknown = { kind: null, product: null, group: null, territory: null, size: null, tier: null }
    return { site: site!.id, language: Language.options[0]!, channel: 'chat', ...unknown, ...this.arrival }
  }

  /** @param value the one chosen; where it is not said, it may be unknown */
  #choice(of: keyof Arrival, label: string, options: readonly Option[], value?: string) {
    if (options.length === 0) return nothing
    const chosen = value ?? this.arrival[of as Known] ?? ''
    return html`<wa-select
      label=${label}
      size="s"
      value=${chosen}
      @change=${(event: Event) => this.#choose(of, (event.target as HTMLInputElement).value)}
    >
      ${value === undefined ? html`<wa-option value="">${words.routing.try.any}</wa-option>` : nothing}
      ${options.map(([one, shown]) => html`<wa-option value=${one}>${shown}</wa-option>`)}
    </wa-select>`
  }

  #choose(of: keyof Arrival, value: string): void {
    this.arrival = { ...this.arrival, [of]: value === '' ? null : value }
  }

  #answer(arrival: Arrival) {
    const said = words.routing.try
    const taking = this.queues.map(({ id, rules: { match } }) => ({ id, match }))
    const ofSite = this.choices.sites.find(({ id }) => id === arrival.site)?.queue ?? ''
    const queue = this.queues.find(({ id }) => id === queueFor(arrival, taking, ofSite))
    if (queue === undefined) return nothing
    const { match } = queue.rules
    const asked = match !== null && misfits(match, arrival).length === 0 ? matchLists.filter((list) => match[list]) : []
    return html`<p class="goes">${said.goes(queue.name)}</p>
      <p class="label">${asked.length === 0 ? said.bySite : said.asks(asked.length)}</p>
      ${this.#others(arrival, queue)} ${this.#people(arrival, queue)} ${this.#chain(queue)}`
  }

  #others(arrival: Arrival, chosen: Queue) {
    const others = this.queues.flatMap(({ id, name, rules: { match } }) =>
      id === chosen.id || match === null ? [] : [{ name, lists: misfits(match, arrival) }],
    )
    if (others.length === 0) return nothing
    return html`<h3>${words.routing.try.others}</h3>
      <ul>
        ${others.map(
          ({ name, lists }) =>
            html`<li>
              <bdi>${name}</bdi>:
              ${lists.map((list) => words.routing.one[list].toLowerCase()).join(words.comma) || words.routing.try.fits}
            </li>`,
        )}
      </ul>`
  }

  #chain(from: Queue) {
    const said = words.waiting
    const steps = this.#steps(from)
    return html`<h3>${said.chain}</h3>
      ${
        steps.length === 0
          ? html`<p>${said.stays}</p>`
          : html`<ol>
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>`
      }`
  }

  /** Where it goes on to, as the Desk has it, were every queue open. */
  #steps(from: Queue): string[] {
    const said = words.waiting
    const { queues, circle } = overflowChain(from.id, this.queues)
    const visited = circle ? queues.slice(0, -1) : queues
    return visited.slice(0, mostHops + 1).flatMap((id, hops) => {
      const { overflow } = this.queues.find((one) => one.id === id)!.rules
      // What was sent on is not forgotten where no more is said.
      const after = overflow?.after ?? (hops === 0 ? null : spans.stranded / 1000)
      if (after === null) return []
      const next = hops === mostHops ? undefined : this.queues.find((one) => one.id === visited[hops + 1])
      const time = timeAllowed(after, locale)
      return [next === undefined ? said.told(time) : said.goesOn(time, next.name)]
    })
  }

  #people({ language, product, group, territory, size }: Arrival, { team, rules }: Queue) {
    const said = words.routing.try
    const needs = { level: rules.level, language, product, group, territory, size }
    const never = { toProduct: Infinity, toTeam: Infinity }
    const people = this.members
      .filter(
        ({ receives, status, capacity, teams }) =>
          status === 'active' && capacity > 0 && teams.includes(team) && receives,
      )
      .map(({ name, skills }) => ({ name, fit: fitOf(needs, never, skills, 0) }))
    return html`<h3>${said.people}</h3>
      ${
        people.length === 0
          ? html`<p>${said.nobody}</p>`
          : html`<ul>
              ${people.map(({ name, fit }) => html`<li><bdi>${name}</bdi>${words.colon}${fitWords(fit)}</li>`)}
            </ul>`
      }`
  }
}

/** Product and territory give way in time; nothing else does. */
function fitWords(fit: ReturnType<typeof fitOf>): string {
  const said = words.routing.try
  if (fit === 'own' || fit === 'wide') return said.own
  const lack = words.choice.obstacles[fit]
  return fit === 'product' || fit === 'territory' ? `${said.later} (${lack})` : lack
}
