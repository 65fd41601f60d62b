import { Flow } from '../../shared/schema/flow.ts'
import type { PublishedFlow } from '../../shared/schema/flow.ts'
import type { FlowDraft, FlowVersion, FlowWork } from '../../shared/schema/flow-draft.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import type { FailureCode } from '../data/problem-error.ts'
import { Store } from '../data/store.ts'
import { draftFaults } from './draft-faults.ts'
import type { DraftFault } from './draft-faults.ts'
import { emptyDraft } from './edits.ts'
import { typedIn } from './typed-in.ts'

/** How it stands with keeping what was changed. */
export type Keeping = { kind: 'kept' | 'waiting' | 'keeping' } | { kind: 'failed'; because: FailureCode }

/** A change is kept this long after the last one, in ms. */
const rest = 700
/** Steps that can be undone. */
const mostSteps = 200

/**
 * A site's flow while somebody works on it: the draft with its past, what is wrong with it, and its way to the server,
 * where it is kept after each change until it is published or thrown away.
 */
export class FlowDesk extends Store {
  draft: FlowDraft
  faults: DraftFault[]
  keeping: Keeping = { kind: 'kept' }
  /** Who changed the draft last, where it was somebody before this page. */
  readonly foundBy: string
  #api: Api
  #site: string
  /** As the server had it last. */
  #work: FlowWork
  #revision = 0
  #from = 0
  #past: FlowDraft[] = []
  /** Where the last change was typed; null where it was none of letters. */
  #typing: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> = Promise.resolve()
  /** It is being published or thrown away. */
  #isEnding = false

  constructor(api: Api, site: string, work: FlowWork) {
    super()
    this.#api = api
    this.#site = site
    this.#work = work
    this.foundBy = work.draft?.by ?? ''
    this.draft = this.#sees(work)
    this.faults = draftFaults(this.draft)
  }

  /** Whether there is anything to publish. */
  get isChanged(): boolean {
    const published = this.newest.flow ?? emptyDraft
    return JSON.stringify(this.draft) !== JSON.stringify(published)
  }

  get newest(): PublishedFlow {
    return this.#work.newest
  }

  get versions(): readonly FlowVersion[] {
    return this.#work.versions
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  change(draft: FlowDraft): void {
    const typing = typedIn(this.draft, draft)
    // What is typed into one field is one step back, however many letters it has.
    if (typing === null || typing !== this.#typing) this.#past = [...this.#past, this.draft].slice(-mostSteps)
    this.#typing = typing
    this.#take(draft)
  }

  undo(): void {
    const before = this.#past.pop()
    this.#typing = null
    if (before !== undefined) this.#take(before)
  }

  /** Puts what was published before in the draft's place: published again, it is a new version. */
  async bringBack(version: number): Promise<void> {
    const { flow } = await this.#api.flow(this.#site, version)
    this.change(flow ?? emptyDraft)
  }

  /** Back to what is published; the draft at the server goes, too. One that somebody else kept meanwhile stays. */
  async discard(): Promise<void> {
    await this.#end(() => this.#api.dropFlowDraft(this.#site, { revision: this.#revision }))
  }

  /** Publishes the draft. @returns whether it is: not where it is on its way already, or somebody else was first */
  async publish(): Promise<boolean> {
    const flow = this.draft.questions.length === 0 ? null : Flow.parse(this.draft)
    return this.#end(() =>
      this.#api.publishFlow(this.#site, { after: this.newest.version, flow, draft: this.#revision }),
    )
  }

  /** Tries again what could not be kept. */
  keepAgain(): void {
    this.#keepSoon(0)
  }

  /** Keeps this draft in the place of one that somebody else kept meanwhile. */
  async takeOver(): Promise<void> {
    this.#sees(await this.#api.flowWork(this.#site))
    this.keepAgain()
  }

  /** Keeps at once what waits to be kept: the page goes away. */
  leave(): void {
    clearTimeout(this.#timer)
    this.#saving = this.#saving.then(() => this.#keep(true))
  }

  /** Takes in what the server has. @returns the draft there; what is published where nobody works on it */
  #sees(work: FlowWork): FlowDraft {
    const { newest, draft } = work
    this.#work = work
    this.#revision = draft?.revision ?? 0
    this.#from = draft?.from ?? newest.version
    return draft?.draft ?? newest.flow ?? emptyDraft
  }

  /** Ends a draft at the server and begins with what is there then; what was changed meanwhile goes on as the next one. */
  async #end(end: () => Promise<unknown>): Promise<boolean> {
    if (this.#isEnding) return false
    const { draft } = this
    clearTimeout(this.#timer)
    this.#isEnding = true
    try {
      await this.#saving
      await end()
      const now = this.#sees(await this.#api.flowWork(this.#site))
      this.#isEnding = false
      if (this.draft === draft) this.#begin(now)
      else this.#keepSoon(0)
      return true
    } catch (error) {
      this.#isEnding = false
      // It stays what it was, and is kept; where somebody else was first it is asked whose goes on.
      const isSecond = error instanceof ProblemError && error.code === 'stale-version'
      if (!isSecond) {
        this.#keepSoon(0)
        throw error
      }
      this.#failed(error.code)
      return false
    }
  }

  #begin(draft: FlowDraft): void {
    clearTimeout(this.#timer)
    this.#past = []
    this.#typing = null
    this.draft = draft
    this.faults = draftFaults(draft)
    this.keeping = { kind: 'kept' }
    this.changed()
  }

  #failed(because: FailureCode): void {
    this.keeping = { kind: 'failed', because }
    this.changed()
  }

  #take(draft: FlowDraft): void {
    this.draft = draft
    this.faults = draftFaults(draft)
    this.#keepSoon(rest)
  }

  #keepSoon(afterMs: number): void {
    clearTimeout(this.#timer)
    this.keeping = { kind: 'waiting' }
    if (!this.#isEnding)
      this.#timer = setTimeout(() => (this.#saving = this.#saving.then(() => this.#keep(false))), afterMs)
    this.changed()
  }

  async #keep(last: boolean): Promise<void> {
    if (this.keeping.kind !== 'waiting') return
    const { draft } = this
    this.keeping = { kind: 'keeping' }
    this.changed()
    try {
      const wish = { after: this.#revision, from: this.#from, draft }
      this.#revision = (await this.#api.keepFlowDraft(this.#site, wish, last)).revision
      if (this.draft === draft) this.keeping = { kind: 'kept' }
    } catch (error) {
      // A newer change waits to be kept, and tries for both.
      if (this.draft === draft) return this.#failed(error instanceof ProblemError ? error.code : 'internal')
    }
    this.changed()
  }
}
