/** Brings the words of closed inquiries into the index of their workspace, as the flush left them to be done. */
import { facetsOf } from '../../shared/search/facets.ts'
import { searchedTexts } from '../../shared/search/searched-texts.ts'
import { indexWords } from '../../shared/search/search-terms.ts'
import { log } from '../log.ts'
import { batch } from '../record/sql.ts'
import { indexed, inquiriesWithMessages, nextToIndex } from '../record/to-index.ts'
import type { IndexedDoc } from '../search/word-index.ts'
import type { Services } from '../services.ts'

/** In one go, and in one ring of the clock. */
const atOnce = 100
const goes = 20

export async function indexSome(services: Services): Promise<void> {
  for (let go = 0; go < goes; go += 1) {
    const due = await nextToIndex(services.db, atOnce)
    if (due.length === 0) return
    for (const [workspace, list] of Map.groupBy(due, (one) => one.workspace)) {
      try {
        await indexThese(services, workspace, list)
      } catch (error) {
        log('error', 'indexing failed', { workspace, error })
        return
      }
    }
  }
}

async function indexThese(services: Services, workspace: string, due: readonly { inquiry: string; seq: number }[]) {
  const found = await inquiriesWithMessages(
    services.db,
    workspace,
    due.map(({ inquiry }) => inquiry),
  )
  const docs: IndexedDoc[] = []
  const gone = new Set(due.map(({ inquiry }) => inquiry))
  for (const { state, person, messages } of found) {
    if (person === null || state.forgotten !== undefined) continue
    gone.delete(state.id)
    const { id: inquiry, createdAt, seq } = state
    docs.push({
      inquiry,
      createdAt,
      seq,
      words: [...facetsOf(state), ...indexWords(searchedTexts(inquiry, person, messages))],
    })
  }
  const index = services.wordIndex(workspace)
  await index.put(docs)
  await index.drop([...gone])
  await batch(services.db, [indexed(workspace, JSON.stringify(due.map(({ inquiry, seq }) => [inquiry, seq])))])
}
