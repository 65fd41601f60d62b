/** How many assistants a load needs, and how long one waits for them (Erlang 1917; square-root staffing, Halfin and Whitt 1981). */

/** Offered load in erlangs: contacts an hour × handle time in seconds ÷ 3600. */
function loadOf(perHour: number, aht: number): number {
  return (perHour * aht) / 3600
}

export interface ErlangC {
  load: number
  /** The probability that one has to wait. */
  pWait: number
  /** Mean wait of all in seconds; null: the queue grows without end. */
  asa: number | null
  /** The share answered within the target. */
  serviceLevel: number
}

/** M/M/n without leaving: `servers` assistants, `perHour` contacts of `aht` seconds each, a target in seconds. */
export function erlangC(given: { servers: number; perHour: number; aht: number; target: number }): ErlangC {
  const { servers, perHour, aht, target } = given
  const load = loadOf(perHour, aht)
  if (load === 0) return { load, pWait: 0, asa: 0, serviceLevel: 1 }
  if (servers <= load) return { load, pWait: 1, asa: null, serviceLevel: 0 }
  // Erlang B by its recursion, which neither overflows nor loses digits.
  let blocked = 1
  for (let n = 1; n <= servers; n += 1) blocked = (load * blocked) / (n + load * blocked)
  const pWait = (servers * blocked) / (servers - load * (1 - blocked))
  const spare = servers - load
  return {
    load,
    pWait,
    asa: (pWait * aht) / spare,
    serviceLevel: 1 - pWait * Math.exp((-spare * target) / aht),
  }
}

/** Whole assistants for a load R: ⌈R + β√R⌉. */
export function squareRootStaffing(given: { perHour: number; aht: number; beta: number }): number {
  const load = loadOf(given.perHour, given.aht)
  return Math.ceil(load + given.beta * Math.sqrt(load))
}

/**
 * The expected wait in seconds with `ahead` people before one: Σ over the places 0..ahead of 1 ÷ (slots ÷ slotSeconds +
 * place ÷ patience). `slots` conversations can be held at once, each `slotSeconds` long; those ahead leave after
 * `patience` seconds on average (null: never). Null: nobody is there to answer.
 */
export function expectedWait(given: {
  ahead: number
  slots: number
  slotSeconds: number
  patience: number | null
}): number | null {
  const { ahead, slots, slotSeconds, patience } = given
  if (slots === 0) return null
  let wait = 0
  for (let place = 0; place <= ahead; place += 1) {
    wait += 1 / (slots / slotSeconds + (patience === null ? 0 : place / patience))
  }
  return wait
}
