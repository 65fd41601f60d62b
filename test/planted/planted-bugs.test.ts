/**
 * Plants a bug of the kind this field really makes into a copy of the source, and lets the Desk's own tests look for it.
 * A bug nobody notices is a hole in the tests. A bug that cannot be planted any more, because the code changed, fails.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

interface Bug {
  name: string
  /** The test file that must notice it. */
  by: 'desk' | 'flush' | 'random-life' | 'sockets'
  file: string
  /** Each replaced once; it must be there. */
  plant: [string, string][]
}

const bugs: Bug[] = [
  {
    name: 'acknowledged without being journaled',
    by: 'random-life',
    file: 'worker/desk/turn.ts',
    plant: [
      [
        'lastN: this.#journal.append(entry)',
        'lastN: entry.at === 0 ? this.#journal.append(entry) : this.#journal.last',
      ],
    ],
  },
  {
    name: 'memory kept after a throw',
    by: 'desk',
    file: 'worker/desk/desk-context.ts',
    plant: [['      this.live.forget()\n', '']],
  },
  {
    name: 'an inquiry forgotten when it leaves',
    by: 'flush',
    file: 'worker/desk/live-state.ts',
    plant: [
      [
        "'INSERT OR REPLACE INTO seen (id, at) SELECT inquiry, closed_at FROM live WHERE inquiry = ?'",
        "'SELECT 1 FROM live WHERE inquiry = ?'",
      ],
    ],
  },
  {
    name: 'a recall that overwrites what is newer',
    by: 'flush',
    file: 'worker/desk/recall.ts',
    plant: [
      ['if (load === undefined) {', 'if (load !== null) {'],
      ['live.inquiry(id) !== null || ', ''],
    ],
  },
  {
    name: 'a flush taken for done without comparing its id',
    by: 'flush',
    file: 'worker/desk/flusher.ts',
    plant: [['if (row.flush_id === flight.id) {', 'if (row.flush_id !== null) {']],
  },
  {
    name: 'a flush without its turnstile',
    by: 'flush',
    file: 'worker/record/apply.ts',
    plant: [['SELECT NULL WHERE changes() = 0', 'SELECT NULL WHERE changes() < 0']],
  },
  {
    name: 'an entry acknowledged that was not flushed',
    by: 'flush',
    file: 'worker/desk/flusher.ts',
    plant: [['journal.acknowledge(flight.to)', 'journal.acknowledge(flight.to + 1)']],
  },
  {
    name: 'an alarm not set again after a throw',
    by: 'sockets',
    file: 'worker/desk/desk.ts',
    plant: [['if (this.context.isFounded) this.context.armAlarm()', '']],
  },
  {
    name: 'capacity given back twice',
    by: 'random-life',
    file: 'worker/desk/live-state.ts',
    plant: [['(loads.get(from) ?? 0) - 1', '(loads.get(from) ?? 0) - 2']],
  },
  {
    name: 'who missed an offer forgotten on the way back to the queue',
    by: 'desk',
    file: 'shared/inquiry/inquiry-event.ts',
    plant: [['state.tried = { ...state.tried, [event.data.member]: event.at }', 'state.tried = {}']],
  },
  {
    name: 'resuming off by one',
    by: 'sockets',
    file: 'worker/desk/journal.ts',
    plant: [['return this.#range(n, { entries: most', 'return this.#range(n + 1, { entries: most']],
  },
  {
    name: 'absence counted through a deploy',
    by: 'sockets',
    file: 'worker/desk/duties.ts',
    plant: [["now + (kind === 'visitor' ? spans.visitorGrace : spans.memberGrace)", 'now']],
  },
  {
    name: 'an overloaded record retried at once',
    by: 'flush',
    file: 'worker/desk/flusher.ts',
    plant: [["return 'overloaded'", "return 'passing'"]],
  },
  {
    name: 'an offer that two can accept',
    by: 'desk',
    file: 'worker/desk/core/inquiry-life.ts',
    plant: [["(state.state === 'offered' && state.assignee !== by.member)", 'false']],
  },
  {
    name: 'a note shown to the visitor',
    by: 'desk',
    file: 'worker/desk/live-state.ts',
    plant: [['note <= ?', 'note <= 1 + ?']],
  },
]

const root = join(import.meta.dirname, '..', '..')
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'foyer-planted-'))
  for (const part of [
    'worker',
    'shared',
    'migrations',
    'test/worker',
    'wrangler.toml',
    'vitest.config.ts',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

/** Runs the Desk's tests in the copy. @returns whether they passed, and what they printed */
function deskTests(by: string): { passed: boolean; printed: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(copy, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'worker', `test/worker/desk/${by}`],
    { cwd: copy, encoding: 'utf8', timeout: 120_000 },
  )
  return { passed: status === 0, printed: stdout + stderr }
}

it('finds nothing where nothing is planted', () => {
  const { passed, printed } = deskTests('')
  expect(passed, printed).toBe(true)
}, 180_000)

it.each(bugs)(
  'notices $name',
  ({ by, file, plant }) => {
    const path = join(copy, file)
    const sound = readFileSync(path, 'utf8')
    let source = sound
    for (const [from, to] of plant) {
      expect(source.split(from).length, `cannot plant: ${from}`).toBe(2)
      source = source.replace(from, () => to)
    }
    writeFileSync(path, source)
    try {
      const { passed, printed } = deskTests(by)
      expect(passed).toBe(false)
      // It is a test that failed, not the start of the runner. A bug may hang the runner too: a failed test counts then.
      expect(printed).toMatch(/×|Unhandled/u)
    } finally {
      writeFileSync(path, sound)
    }
  },
  180_000,
)
