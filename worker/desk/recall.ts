/**
 * Brings back from the record an inquiry that left the Desk. One load in flight for each; what came to life here
 * meanwhile is newer and wins.
 */
import { recallInquiry } from '../record/inquiries.ts'
import type { Services } from '../services.ts'
import type { Flusher } from './flusher.ts'
import type { Journal } from './journal.ts'
import type { LiveState } from './live-state.ts'

/** The Desk it comes back to. */
interface Into {
  live: LiveState
  journal: Journal
  flusher: Flusher
  storage: DurableObjectStorage
  services: Services
  workspace: string
}

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

  /**
   * The inquiry lives here afterwards, unless the record has none of that id or it was erased.
   * @param bare without its messages, which are many rows @throws RecordAway
   */
  async bringIn(id: string, bare: boolean, into: Into): Promise<void> {
    const key = `${id} ${bare}`
    let load = this.#inFlight.get(key)
    if (load === undefined) {
      load = loadInto(id, bare, into).finally(() => this.#inFlight.delete(key))
      this.#inFlight.set(key, load)
    }
    return load
  }
}

async function loadInto(id: string, bare: boolean, into: Into): Promise<void> {
  const { live, journal, flusher, storage, services, workspace } = into
  const known = journal.flushed
  // It left, and yet its newest is not in the record: that was restored from a backup, and is being refilled.
  if (journal.unflushedEvents(id).length > 0 && live.inquiry(id) === null)
    throw new RecordAway(new Error(`the record is behind what is known of ${id}`))
  let answer: Awaited<ReturnType<typeof recallInquiry>>
  try {
    answer = await recallInquiry(services.db, workspace, id, { messages: !bare })
  } catch (error) {
    throw new RecordAway(error)
  }
  if (answer.flushed < known) {
    // Restored from a backup, it lacks what we know it had: whoever went on from there would write a second history.
    void flusher.lookAgain()
    throw new RecordAway(new Error(`the record stands at ${answer.flushed}, behind ${known}`))
  }
  const { found } = answer
  const person = found?.stored.person ?? null
  if (found === null || person === null) return
  const { stored, counted, messages } = found
  const here = live.inquiry(id)
  if (here === null && journal.isAfter(answer.flushed, id))
    throw new RecordAway(new Error(`${id} was counted anew while it was read`))
  storage.transactionSync(() => {
    if (here === null) live.restore({ state: stored.state, person, counted, lastN: 0, bare }, messages)
    // What came to life here meanwhile is newer; it may lack what was said before.
    else if (here.bare && !bare) live.complete(here, messages)
  })
}
