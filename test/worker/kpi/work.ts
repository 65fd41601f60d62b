/** Examples of work: who was at what, from when to when, as their consoles tell it. */
import type { HandleTimes } from '../../../shared/measures/handle-time.ts'
import type { NewInquiryInput } from '../../../shared/schema/inquiry.ts'
import type { MeasuredCut } from '../../../shared/schema/measures.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import type { ExampleSegment } from '../../unit/measures/examples/inputs.ts'
import { Life } from './life.ts'
import { Stage } from './stage.ts'
import type { AtWork, Scene } from './stage.ts'

/** Seconds after which whoever is at it gives a sign of it again. */
const signEvery = 100
/** Seconds after which nothing is added any more to what somebody did. */
const untilTold = 3_600

export interface PlayedWork {
  whole: HandleTimes
  /** By the examples' names. */
  inquiries: Record<string, HandleTimes>
  assistants: Record<string, HandleTimes>
}

export async function playWork({ segments }: { segments: ExampleSegment[] }): Promise<PlayedWork> {
  const stage = await Stage.set()
  // Whoever is away from it does nothing.
  const work = segments.filter(({ kind }) => kind !== 'parked')
  const names = [...new Set(work.map(({ inquiry }) => inquiry))]
  const people = new Map<string, AtWork>()
  for (const { assistant } of work) if (!people.has(assistant)) people.set(assistant, await stage.comes(assistant))
  const workOf = (name: string) => work.filter(({ inquiry }) => inquiry === name)
  const inquiries = names.map((name, place) => new Worked(stage, workOf(name), place))
  // What ends in a moment ends before something else begins.
  await stage.play([
    ...inquiries.map((one) => one.isAsked()),
    ...inquiries.flatMap((one) => one.goingsOn(people)),
    ...inquiries.flatMap((one) => one.startings(people)),
  ])
  const end = Math.max(0, ...work.map(({ to }) => to))
  const { whole, also } = await stage.measured(end + untilTold, ['source', 'assistant'])
  const [sources, assistants] = also
  return {
    whole: whole.handling,
    inquiries: Object.fromEntries(names.map((name, place) => [name, handling(sources!, sourceOf(place))])),
    assistants: Object.fromEntries(
      [...people].map(([name, { principal }]) => [name, handling(assistants!, principal.member)]),
    ),
  }
}

/** Each inquiry came from a place of its own, by which its numbers are told apart. */
export const sourceOf = (place: number): string => `place-${place}`

export function askedFrom(place: number): Partial<NewInquiryInput> {
  const campaign = { source: sourceOf(place), medium: null, name: null }
  return { source: { page: 'https://shop.example/', referrerHost: null, campaign } }
}

function handling({ keys }: MeasuredCut, key: string): HandleTimes {
  return keys.find((row) => row.key === key)!.measures.handling
}

/** An inquiry that people work on. */
export class Worked {
  readonly #life: Life
  readonly #work: readonly ExampleSegment[]
  #holder: string | null = null

  constructor(stage: Stage, work: readonly ExampleSegment[], place: number) {
    this.#life = new Life(stage, askedFrom(place))
    this.#work = work
  }

  isAsked(): Scene {
    return { at: Math.min(...this.#work.map(({ from }) => from)), plays: () => this.#life.begins() }
  }

  startings(people: ReadonlyMap<string, AtWork>): Scene[] {
    return this.#work.map((segment) => ({
      at: segment.from,
      plays: async () => {
        const { principal, console } = people.get(segment.assistant)!
        await this.#comesTo(segment, principal)
        await this.#life.isWorkedOn(console, segment.kind === 'wrap')
      },
    }))
  }

  /** Becomes theirs; or they are asked about it, while whoever has it is at it. */
  async #comesTo({ assistant, from: at }: ExampleSegment, principal: MemberPrincipal): Promise<void> {
    if (this.#holder === assistant) return
    const isAtIt = this.#work.some(({ assistant, from, to }) => assistant === this.#holder && from <= at && at < to)
    if (isAtIt) return this.#life.isAskedOf(principal)
    this.#holder = assistant
    return this.#life.isGivenTo(principal)
  }

  goingsOn(people: ReadonlyMap<string, AtWork>): Scene[] {
    return this.#work.flatMap(({ assistant, kind, from, to }) => {
      const plays = () => this.#life.isWorkedOn(people.get(assistant)!.console, kind === 'wrap')
      const between = Math.max(0, Math.ceil((to - from) / signEvery) - 1)
      const signs = Array.from({ length: between }, (_, place) => from + (place + 1) * signEvery)
      return [...signs, to].map((at) => ({ at, plays }))
    })
  }
}
