import type { Change, Keep, Kept, Unsent } from './kept.ts'

const visitorStore = 'visitor'
const outboxStore = 'outbox'

/**
 * Opens what the browser keeps for a site: IndexedDB, or memory where the browser refuses it (storage blocked, private
 * windows of some browsers, a full disk). Never rejects.
 */
export async function openKeep(site: string): Promise<Keep> {
  try {
    return keepIn(await openDatabase(`foyer.${site}`))
  } catch {
    return memory()
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(visitorStore)
    request.result.createObjectStore(outboxStore, { keyPath: 'id' })
  }
  return settled(request)
}

function keepIn(database: IDBDatabase): Keep {
  // A later version of the widget in another tab wants to change the stores: give way, do not block it.
  database.onversionchange = () => database.close()
  return {
    durable: true,
    async read() {
      const transaction = database.transaction([visitorStore, outboxStore])
      const [kept, unsent] = await Promise.all([
        settled<Kept | undefined>(transaction.objectStore(visitorStore).get(visitorStore)),
        settled<Unsent[]>(transaction.objectStore(outboxStore).getAll()),
      ])
      return { kept: kept ?? null, unsent: unsent.sort(byTime) }
    },
    write: ({ kept, put = [], remove = [] }) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction([visitorStore, outboxStore], 'readwrite', { durability: 'strict' })
        transaction.addEventListener('complete', () => resolve())
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('refused')))
        const visitor = transaction.objectStore(visitorStore)
        if (kept) visitor.put(kept, visitorStore)
        else if (kept === null) visitor.clear()
        const outbox = transaction.objectStore(outboxStore)
        for (const unsent of put) outbox.put(unsent)
        for (const id of remove) outbox.delete(id)
        // Nothing is waited for that a page could miss which goes away now.
        transaction.commit()
      }),
  }
}

function memory(): Keep {
  let kept: Kept | null = null
  const outbox = new Map<string, Unsent>()
  return {
    durable: false,
    read: () => Promise.resolve({ kept, unsent: [...outbox.values()].sort(byTime) }),
    write(change: Change) {
      if (change.kept !== undefined) kept = change.kept
      for (const unsent of change.put ?? []) outbox.set(unsent.id, unsent)
      for (const id of change.remove ?? []) outbox.delete(id)
      return Promise.resolve()
    },
  }
}

const byTime = (a: Unsent, b: Unsent) => a.at - b.at

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
  })
}
