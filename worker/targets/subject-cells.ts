/** Facts of teams and people over several stretches of time: the same cells as the rows of the measures have. */
import type { Measures } from '../../shared/measures/from-facts.ts'
import { measuresOf, measuresOfPerson } from '../../shared/measures/from-facts.ts'
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
  const cells = await readCells(db, workspace, rolled, (until) =>
    kinds.flatMap((kind) => {
      const keys = subjects.filter((one) => one.kind === kind).map(({ id }) => id)
      return stretchesAt(until).map((stretch) => ({ dim: dims[kind], keys, stretch }))
    }),
  )
  const each = cells.length / kinds.length
  return ({ kind, id }) => {
    const first = kinds.indexOf(kind) * each
    return cells.slice(first, first + each).map((some) => some.filter(({ key }) => key === id))
  }
}

/** The measures of a team or person, as the row of the measures has them. */
export function measuresOfSubject({ kind }: Subject, cells: readonly StoredCell[], now: number): Measures {
  return kind === 'member' ? measuresOfPerson(cells, now) : measuresOf(cells, now)
}
