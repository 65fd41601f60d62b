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
        // Whoever was answered hears nothing of a write that fails afterwards.
        `    const later = () => { try { this.#storage.transactionSync(() => this.#write()) } catch { return } }
    if (rows > 0) setTimeout(later, 1)`,
      ],
    ],
  },
  {
    name: 'what a reopening corrects not taken away',
    file: 'worker/desk/counting.ts',
    plant: [['...so.portions], all)', '...(was.length === earlier.length ? so.portions : [])], all)']],
  },
  {
    name: 'a build of facts that misses what changes meanwhile',
    file: 'worker/desk/counting.ts',
    plant: [['change: so.generation < generation ? all : change', 'change']],
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
    name: 'what nobody takes sent round in a circle',
    file: 'worker/desk/core/overflow.ts',
    plant: [
      [
        'if (next === null || passed.has(next.id)) return null',
        'if (next === null || next.id === state.queue) return null',
      ],
    ],
  },
  {
    name: 'a call-back taken back by looking in',
    file: 'shared/inquiry/marks.ts',
    plant: [["left === undefined || (left.asked !== undefined && type !== 'messaged')", 'left === undefined']],
  },
  {
    name: 'words that the record keeps of whoever asked to be forgotten',
    file: 'worker/record/flush-rows.ts',
    plant: [["if (event.type === 'forgotten') forgotten.push([event.stream, event.seq])", '']],
  },
  {
    name: 'words that the Desk keeps of whoever asked to be forgotten',
    file: 'worker/desk/settler.ts',
    plant: [["if (type === 'forgotten') live.messages.empty(stream, seq)", '']],
  },
  {
    name: 'a chat that waits for somebody who went',
    file: 'worker/desk/duties.ts',
    plant: [['const next = releaseAllLeft(turn, this.#desk.settings, member)', 'const next = null']],
  },
  {
    name: 'points that come free and help nobody',
    file: 'worker/desk/turn.ts',
    plant: [["event.type === 'moved' || isFreed", "event.type === 'moved'"]],
  },
  {
    name: 'a shift that ends and sends nobody away',
    file: 'worker/desk/duties.ts',
    plant: [['this.#desk.turn((turn) => calendarTurns(turn, this.#desk, member))', '']],
  },
  {
    name: 'a visitor who resumes after one message too many',
    file: 'worker/desk/messages.ts',
    plant: [['seq > ? AND note <= ?', 'seq > ? + 1 AND note <= ?']],
  },
  {
    name: 'offers by role, whatever the person may do otherwise',
    file: 'worker/desk/match.ts',
    plant: [
      ["one.capacity > 0 && mayOf(one)['inquiry.receive'] !== 'none'", "one.capacity > 0 && one.role !== 'analyst'"],
    ],
  },
  {
    name: 'a socket that goes on as before when its owner may see something else',
    file: 'worker/desk/teller.ts',
    plant: [['else if (was !== null && !reachesAlike(was, is)) this.#tellReach(socket, was, is, upTo)', '']],
  },
  {
    name: 'whoever was away when they came to see something else, told what they missed as if it were all',
    file: 'worker/desk/member-side.ts',
    plant: [['isGap || !isReachSince(journal, by.member, n)', 'isGap']],
  },
  {
    name: 'a count of what is one’s own and may not be read any more',
    file: 'worker/desk/inbox-tail.ts',
    plant: [['state.snoozedUntil === undefined && maySee(by, state)', 'state.snoozedUntil === undefined']],
  },
  {
    name: 'a chat that waits for somebody who may not work on it any more',
    file: 'worker/desk/work-taken.ts',
    plant: [["for (const { id } of new Set([...receiving, ...working])) due.hasten('left', id, now)", '']],
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

/** Of bugs.ts, by name. What is left out there shows in what a person reads, or is refused, and in nothing that is kept. */
const shared = [
  'acknowledged without being journaled',
  'memory kept after a throw',
  'tables left behind when the Desk was gone',
  'an inquiry forgotten when it leaves',
  'a recall that overwrites what is newer',
  'a flush taken for done without comparing its id',
  'a flush without its turnstile',
  'an entry acknowledged that was not flushed',
  'an alarm not set again after a throw',
  'capacity given back twice',
  'who missed an offer forgotten on the way back to the queue',
  'resuming off by one',
  'absence counted through a deploy',
  'an overloaded record retried at once',
  'a level that nobody needs',
  'waiting that widens nothing',
  'one credit for strong and weak leads',
  'a note shown to the visitor',
  'news told to whoever is there',
  'a correction added to facts, and what it corrects not taken away',
  'an episode that was opened again still counted as closed',
]

export const simulatedBugs: SimulatedBug[] = [
  ...own,
  ...shared.map((name) => {
    const bug = bugs.find((one) => one.name === name)
    if (bug === undefined) throw new Error(`there is no planted bug named ${name}`)
    return bug
  }),
]
