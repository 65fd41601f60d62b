import type { Browser, Page } from '@playwright/test'

/** What the page's main thread did, in ms of its own CPU time: what else the machine does hardly shows in it. */
export interface MainThread {
  /** Running script: evaluating, compiling, calling. */
  script: number
  longest: number
  /** Time of tasks beyond 50 ms each: what keeps a visitor waiting. */
  blocking: number
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** CPU time of the thread within the event, in µs. */
  tdur?: number
  args?: { data?: { url?: string; processId?: number; frames?: { processId: number }[] } }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8']
const scripts = new Set(['EvaluateScript', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule', 'FunctionCall'])
/** A task longer than this blocks (the Long Tasks API's own bound), in µs. */
const long = 50_000
/** A task belongs to a script that ran this long in it, in µs: one that merely looked in did not make it. */
const takesPart = 1_000

/**
 * Does something with a page and reads from a trace what its main thread did meanwhile: `all` of it, and the part of
 * the script whose addresses hold `whose` (its own time, and the tasks it took part in).
 */
export async function mainThread(
  browser: Browser,
  page: Page,
  whose: string,
  act: () => Promise<void>,
): Promise<{ all: MainThread; own: MainThread }> {
  await browser.startTracing(page, { categories })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] }
  // The page may have moved to another process when it was navigated: the last one named has it.
  const renderer = traceEvents
    .filter(({ name }) => name === 'FrameCommittedInBrowser' || name === 'TracingStartedInBrowser')
    .map(({ args }) => args?.data?.processId ?? args?.data?.frames?.[0]?.processId)
    .findLast((id) => id !== undefined)
  // On Linux the first thread of a process carries its id, and a renderer's first thread is its main thread.
  const events = traceEvents
    .filter((event) => event.ph === 'X' && event.dur !== undefined && event.pid === renderer && event.tid === renderer)
    .sort((a, b) => a.ts - b.ts || b.dur! - a.dur!)
  const calls = outermost(events.filter((event) => scripts.has(event.name)))
  const ownCalls = outermost(
    events.filter((event) => scripts.has(event.name) && event.args?.data?.url?.includes(whose)),
  )
  const tasks = events.filter((event) => event.name.endsWith('RunTask'))
  return {
    all: { script: total(calls), ...weight(tasks) },
    own: {
      script: total(ownCalls),
      ...weight(tasks.filter((task) => total(ownCalls.filter((call) => within(call, task))) * 1_000 >= takesPart)),
    },
  }
}

const within = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts + inner.dur! <= outer.ts + outer.dur!

/** Script within script is counted once. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let until = 0
  return events.filter((event) => {
    if (event.ts < until) return false
    until = event.ts + event.dur!
    return true
  })
}

const cpu = ({ tdur, dur }: TraceEvent) => tdur ?? dur!
const total = (events: TraceEvent[]) => events.reduce((sum, event) => sum + cpu(event), 0) / 1_000

function weight(tasks: TraceEvent[]): Pick<MainThread, 'longest' | 'blocking'> {
  return {
    longest: Math.max(0, ...tasks.map(cpu)) / 1_000,
    blocking: tasks.reduce((sum, task) => sum + Math.max(0, cpu(task) - long), 0) / 1_000,
  }
}
