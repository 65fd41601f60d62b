/**
 * Takes the machine's clock, timers, chance and console away while worlds are played, and puts those of the world in
 * their place: a room that reaches for the machine gets the world, or breaks it. What only the platform has (socket
 * pairs, a response that opens one) is given in the smallest form that the Desk uses.
 */
import { SocketPair } from './socket-pair.ts'

/** What rooms get in place of the machine. */
export interface Stead {
  now: () => number
  later: (ms: number, run: () => void) => unknown
  forget: (timer: unknown) => void
  say: (line: string) => void
}

/** The world that is being played. */
let stead: Stead | null = null

/** From here on, this world is the machine. */
export function liveIn(world: Stead | null): void {
  stead = world
}

function here(): Stead {
  if (stead === null) throw new Error('the machine was asked for something outside of any world')
  return stead
}

class WorldDate extends Date {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [here().now()] : given) as [number]))
  }

  static override now(): number {
    return here().now()
  }
}

/** As much of a Response as answers an upgrade. */
class UpgradeResponse {
  readonly status: number
  readonly webSocket: unknown

  constructor(_body: null, { status, webSocket }: { status: number; webSocket: unknown }) {
    this.status = status
    this.webSocket = webSocket
  }
}

/** What the platform answers by itself: `ping` with `pong`. */
class Heartbeat {
  readonly request: string
  readonly response: string

  constructor(request: string, response: string) {
    this.request = request
    this.response = response
  }
}

function refuse(what: string): () => never {
  return () => {
    throw new Error(`${what} of the machine was asked for: worlds have their own`)
  }
}

/** Once, before any module of the Desk is loaded. */
export function takeMachine(): void {
  const say = (...what: unknown[]) => stead?.say(what.map(String).join(' '))
  Object.assign(globalThis, {
    Date: WorldDate,
    setTimeout: (run: () => void, ms: number) => here().later(ms, run),
    clearTimeout: (timer: unknown) => here().forget(timer),
    setInterval: refuse('setInterval'),
    fetch: refuse('fetch'),
    Response: UpgradeResponse,
    WebSocketPair: SocketPair,
    WebSocketRequestResponsePair: Heartbeat,
  })
  Math.random = refuse('Math.random')
  crypto.getRandomValues = refuse('crypto.getRandomValues')
  crypto.randomUUID = refuse('crypto.randomUUID')
  Object.assign(console, { error: say, info: say })
}
