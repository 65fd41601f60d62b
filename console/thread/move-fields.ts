/**
 * Fields of the dialogs that move inquiries: colleagues to choose among, with what stands against each, queues, why, and
 * words for whoever gets it.
 */
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import '@awesome.me/webawesome/dist/components/textarea/textarea.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Colleague, Off } from '../../shared/schema/frame.ts'
import type { Destination } from '../../shared/schema/member.ts'
import type { TeamStore } from '../data/team-store.ts'
import { fieldNote } from '../elements/text-field.ts'
import { offWords } from '../text/off-words.ts'
import { words } from '../words/words.ts'

interface Choosing {
  team: Pick<TeamStore, 'colleagues' | 'nameOf'>
  /** IANA name of the workspace's zone. */
  zone: string
  /** They get it, and are not merely asked: nobody on leave is given anything. */
  given: boolean
  /** Only to whoever is there and has a place. */
  bound: boolean
}

export function peopleOptions(people: readonly Colleague[], choosing: Choosing): TemplateResult {
  const { team, zone, given, bound } = choosing
  return html`<small>${words.moves.people}</small> ${people.map((one) => {
      const off = given && one.off?.because === 'on-leave' ? one.off : null
      const because = off === null ? (standsIn(one, team) ?? obstacleOf(one)) : offSaid(off, team, zone)
      // Whoever stands in is there for it.
      const isClosed = off !== null || (bound && obstacleOf(one) !== null)
      return html`<wa-option value=${`member ${one.id}`} ?disabled=${isClosed}
        >${one.name}${because === null ? nothing : ` · ${because}`}</wa-option
      >`
    })}`
}

export function queueOptions(queues: readonly Destination[]): TemplateResult {
  return html`<small>${words.moves.queues}</small> ${queues.map(
      ({ id, name, team }) => html`<wa-option value=${`queue ${id}`}>${words.moves.queue(name, team.name)}</wa-option>`,
    )}`
}

/** Why it is moved: of a fixed list, the first of which is chosen. */
export function reasonField(reasons: Readonly<Record<string, string>>): TemplateResult {
  return html`<wa-select name="reason" label=${words.fields.moveReason.label} value=${Object.keys(reasons)[0]!}>
    ${Object.entries(reasons).map(([value, word]) => html`<wa-option value=${value}>${word}</wa-option>`)}
  </wa-select>`
}

/** @param problem what is wrong with them; empty: nothing */
export function wordsField(problem: string, hint: string): TemplateResult {
  return html`<wa-textarea
    name="words.text"
    label=${words.fields.moveWords.label}
    rows="3"
    resize="auto"
    ?data-problem=${problem !== ''}
    >${fieldNote(problem, hint)}</wa-textarea
  >`
}

function offSaid(off: Off, team: Choosing['team'], zone: string): string {
  return offWords(off, (id) => team.nameOf(id), Date.now(), zone)
}

/** For whom of those on leave they stand in; null for nobody. */
function standsIn({ id }: Colleague, { colleagues }: Choosing['team']): string | null {
  const away = colleagues.find(({ off }) => off?.because === 'on-leave' && off.standIn === id)
  return away === undefined ? null : words.off.standsInFor(away.name)
}

/** Why somebody could not take it now; null when they could. */
function obstacleOf({ presence, reachable, load, capacity }: Colleague): string | null {
  if (presence === 'away' || !reachable) return words.moves.away
  return load >= capacity ? words.moves.full : null
}
