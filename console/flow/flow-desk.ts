import { limits } from '../../shared/limits.ts'
import { Flow } from '../../shared/schema/flow.ts'
import type { PublishedFlow } from '../../shared/schema/flow.ts'
import type { FlowDraft, FlowVersion, FlowWork } from '../../shared/schema/flow-draft.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import type { FailureCode } from '../data/problem-error.ts'
import { Store } from '../data/store.ts'
import { blocks, draftFaults } from './draft-faults.ts'
import type { DraftFault } from './draft-faults.ts'
import { emptyDraft } from './edits.ts'

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
  newest: PublishedFlow
  versions: readonly FlowVersion[]
  /** Who changed the draft last, where it was somebody before this page. */
  readonly foundBy: string
  #api: Api
  #site: string
  #revision: number
  #from: number
  #past: FlowDraft[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> = Promise.resolve()

  constructor(api: Api, site: string, { newest, draft, versions }: FlowWork) {
    super()
    this.#api = api
    this.#site = site
    this.newest = newest
    this.versions = versions
    this.#revision = draft?.revision ?? 0
    this.#from = draft?.from ?? newest.version
    this.foundBy = draft?.by ?? ''
    this.draft = draft?.draft ?? newest.flow ?? emptyDraft
    this.faults = draftFaults(this.draft)
  }

  /** Whether there is anything to publish. */
  get isChanged(): boolean {
    const published = this.newest.flow ?? emptyDraft
    return JSON.stringify(this.draft) !== JSON.stringify(published)
  }

  get mayPublish(): boolean {
    return this.isChanged && !this.faults.some(blocks) && this.bytes <= limits.flowBytes
  }

  /** As it travels. */
  get bytes(): number {
    return new TextEncoder().encode(JSON.stringify(this.draft)).byteLength
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  change(draft: FlowDraft): void {
    this.#past = [...this.#past, this.draft].slice(-mostSteps)
    this.#take(draft)
  }

  undo(): void {
    const before = this.#past.pop()
    if (before !== undefined) this.#take(before)
  }

  /** Puts what was published before in the draft's place: published again, it is a new version. */
  async bringBack(version: number): Promise<void> {
    const { flow } = await this.#api.flow(this.#site, version)
    this.change(flow ?? emptyDraft)
  }

  /** Back to what is published; the draft at the server goes, too. */
  async discard(): Promise<void> {
    await this.#settled()
    await this.#api.dropFlowDraft(this.#site)
    this.#begin(this.newest)
  }

  /** Publishes the draft. @throws ProblemError `stale-version` where somebody published meanwhile */
  async publish(): Promise<void> {
    await this.#settled()
    const flow = this.draft.questions.length === 0 ? null : Flow.parse(this.draft)
    await this.#api.publishFlow(this.#site, { after: this.newest.version, flow })
    const { newest, versions } = await this.#api.flowWork(this.#site)
    this.versions = versions
    this.#begin(newest)
  }

  /** Tries again what could not be kept. */
  keepAgain(): void {
    this.#keepSoon(0)
  }

  /** Keeps this draft in the place of one that somebody else kept meanwhile. */
  async takeOver(): Promise<void> {
    const { draft } = await this.#api.flowWork(this.#site)
    this.#revision = draft?.revision ?? 0
    this.keepAgain()
  }

  /** Keeps at once what waits to be kept: the page goes away. */
  leave(): void {
    if (this.keeping.kind === 'waiting') this.#keepSoon(0)
  }

  #begin(newest: PublishedFlow): void {
    this.newest = newest
    this.#revision = 0
    this.#from = newest.version
    this.#past = []
    this.draft = newest.flow ?? emptyDraft
    this.faults = draftFaults(this.draft)
    this.keeping = { kind: 'kept' }
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
    this.#timer = setTimeout(() => (this.#saving = this.#saving.then(() => this.#keep())), afterMs)
    this.changed()
  }

  async #keep(): Promise<void> {
    if (this.keeping.kind !== 'waiting') return
    const { draft } = this
    this.keeping = { kind: 'keeping' }
    this.changed()
    try {
      const wish = { after: this.#revision, from: this.#from, draft }
      this.#revision = (await this.#api.keepFlowDraft(this.#site, wish)).revision
      if (this.draft === draft) this.keeping = { kind: 'kept' }
    } catch (error) {
      this.keeping = { kind: 'failed', because: error instanceof ProblemError ? error.code : 'internal' }
    }
    this.changed()
  }

  /** Everything that was to be kept is, or failed. */
  async #settled(): Promise<void> {
    clearTimeout(this.#timer)
    this.keeping = { kind: 'kept' }
    await this.#saving
  }
}
