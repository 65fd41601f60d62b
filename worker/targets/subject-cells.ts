/** Facts of teams and people over several stretches of time: the same cells as the rows of the measures have. */
import type { Measures } from '../../shared/measures/from-facts.ts'
import { measuresOf, measuresOfPerson } from '../../shared/measures/from-facts.ts'
import type { Stretch } from '../../shared/schema/measures.ts'
import type { Subject } from '../../shared/schema/target.ts'
import { readCells } from '../record/facts.ts'
import type { CellStretch, StoredCell } from '../record/facts.ts'

const dims = { team: 'team', member: 'assistant' } as const
const kinds = ['team', 'member'] as const

/**
 * @param stretchesAt what is asked for when days are added up by month until then (epoch ms)
 * @returns of one of the subjects, the cells of each stretch, in no order
 */
export async function subjectCells(
  db: D1Database,
  workspace: string,
  subjects: readonly Subject[],
  stretchesAt: (rolled: number) => CellStretch[],
  rolled: number,
): Promise<(subject: Subject) => StoredCell[][]> {
  const stretches = stretchesAt(rolled)
  const queries = kinds.flatMap((kind) => {
    const keys = subjects.filter((one) => one.kind === kind).map(({ id }) => id)
    return stretches.map((stretch) => ({ dim: dims[kind], keys, stretch }))
  })
  const read = await readCells(db, workspace, queries)
  // A night came in between: what was added up by month meanwhile would be there twice.
  if (read.rolled !== rolled) return subjectCells(db, workspace, subjects, stretchesAt, read.rolled)
  return ({ kind, id }) => {
    const first = kinds.indexOf(kind) * stretches.length
    return read.cells.slice(first, first + stretches.length).map((cells) => cells.filter(({ key }) => key === id))
  }
}

/** Day by day. */
export function eachDay({ from, to }: Stretch): CellStretch {
  return { grain: 'day', months: [], before: { from, to }, after: { from: to, to } }
}

/** The measures of a team or person, as the row of the measures has them. */
export function measuresOfSubject({ kind }: Subject, cells: readonly StoredCell[], now: number): Measures {
  return kind === 'member' ? measuresOfPerson(cells, now) : measuresOf(cells, now)
}
