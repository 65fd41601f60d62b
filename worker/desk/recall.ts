/**
 * Brings back from the record an inquiry that left the Desk. One load in flight for each; what came to life here
 * meanwhile is newer and wins.
 */
import { recallInquiry } from '../record/inquiries.ts'
import type { Held, LiveState } from './live-state.ts'

/** The record could not be asked. Never a guess: the caller answers "try again". */
export class RecordAway extends Error {
  constructor(cause: unknown) {
    super('the record cannot be reached', { cause })
  }
}

/** Runs what may need the record; when that is away, a refusal that says to try again. */
export async function refusedWhenAway<Value>(
  work: () => Promise<Value>,
): Promise<Value | { kind: 'refused'; because: 'record-away' }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RecordAway) return { kind: 'refused', because: 'record-away' }
    throw error
  }
}

export class Recall {
  readonly #inFlight = new Map<string, Promise<void>>()

  /** The inquiry lives here afterwards, unless the record has none of that id or it was erased. @throws RecordAway */
  async bringIn(
    id: string,
    live: LiveState,
    storage: DurableObjectStorage,
    db: D1Database,
    workspace: string,
  ): Promise<void> {
    let load = this.#inFlight.get(id)
    if (load === undefined) {
      load = loadInto(id, live, storage, db, workspace).finally(() => this.#inFlight.delete(id))
      this.#inFlight.set(id, load)
    }
    return load
  }
}

async function loadInto(
  id: string,
  live: LiveState,
  storage: DurableObjectStorage,
  db: D1Database,
  workspace: string,
): Promise<void> {
  let found
  try {
    found = await recallInquiry(db, workspace, id)
  } catch (error) {
    throw new RecordAway(error)
  }
  // What came to life here meanwhile is newer.
  if (live.inquiry(id) !== null || found === null || found.stored.person === null) return
  const { state, person } = found.stored
  const held: Held = { state, person, counted: found.counted, lastN: 0 }
  storage.transactionSync(() => {
    live.restore(held, found.messages)
  })
}
