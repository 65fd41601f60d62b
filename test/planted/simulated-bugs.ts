/** Bugs that the simulation must find by itself within a few hundred worlds: its own, and those of bugs.ts that it can see. */
import { bugs } from './bugs.ts'
import type { Bug } from './bugs.ts'

type SimulatedBug = Pick<Bug, 'name' | 'file' | 'plant'>

const own: SimulatedBug[] = [
  {
    name: 'acknowledged before it was journaled',
    file: 'worker/desk/turn.ts',
    plant: [
      [
        `    if (rows === 1) this.#write()
    else this.#storage.transactionSync(() => this.#write())`,
        `    if (rows > 0) setTimeout(() => this.#storage.transactionSync(() => this.#write()), 1)`,
      ],
    ],
  },
  {
    name: 'what a reopening corrects not taken away',
    file: 'worker/desk/counting.ts',
    plant: [['difference(so, ', 'difference(ended === null ? so : [], ']],
  },
  {
    name: 'older settings that win over newer ones',
    file: 'worker/desk/desk-context.ts',
    plant: [
      ['this.#refreshing ??= this.#refresh()', 'this.#refreshing = this.#refresh()'],
      ['settings === null || settings.revision <= this.settings.revision', 'settings === null'],
    ],
  },
  {
    name: 'a visitor who resumes after one message too many',
    file: 'worker/desk/messages.ts',
    plant: [['seq > ? AND note <= ?', 'seq > ? + 1 AND note <= ?']],
  },
  {
    name: 'an overloaded record asked again without end',
    file: 'worker/desk/flusher.ts',
    plant: [
      [
        "if (fault === 'overloaded' || attempt >= attempts || tooLate)",
        "if (fault !== 'overloaded' && (attempt >= attempts || tooLate))",
      ],
    ],
  },
]

/** Of bugs.ts, by name. */
const shared = bugs.map(({ name }) => name)

export const simulatedBugs: SimulatedBug[] = [
  ...own,
  ...shared.map((name) => {
    const bug = bugs.find((one) => one.name === name)
    if (bug === undefined) throw new Error(`there is no planted bug named ${name}`)
    return bug
  }),
]
