import type { VisitorCommand, VisitorOutcome } from '../../shared/schema/command.ts'
import type { FrameToVisitor, VisitorFrame } from '../../shared/schema/frame.ts'
import type { VisitorThread } from '../../shared/schema/inquiry.ts'
import { newId } from '../keep/new-id.ts'
import { askServer } from './ask-server.ts'
import { backoff } from './backoff.ts'
import { pause } from './pause.ts'
import { readFrame } from './read-frame.ts'

/** A quiet socket is asked this often whether it lives, and given this long to say so, in ms. */
const heartbeat = 25_000
const heartbeatPatience = 10_000
/** A socket that has not greeted by then is given up. */
const greetingPatience = 10_000
/** After this many sockets in a row without a greeting we poll, and after so many polls try a socket again. */
const socketsBeforePolling = 2
const pollsBeforeSocket = 8

export interface LineListener {
  /** The seq up to which everything is known. */
  known(): number
  heard(frame: FrameToVisitor): void
  polled(thread: VisitorThread): void
  /** `live`: what happens is heard at once, by socket or by poll. */
  state(state: 'connecting' | 'live'): void
}

/**
 * The line to the Desk about one inquiry: a socket that resumes without gaps, and a long poll where sockets are
 * blocked. One tab holds it for all.
 */
export class LiveLine {
  #base: string
  #inquiry: string
  #token: string
  #listener: LineListener
  #stop = new AbortController()
  #socket: WebSocket | null = null
  #acks = new Map<string, (outcome: VisitorOutcome | null) => void>()

  /** @param base address of the site at the server, `https://…/v1/<site>` */
  constructor(base: string, inquiry: string, token: string, listener: LineListener) {
    this.#base = base
    this.#inquiry = inquiry
    this.#token = token
    this.#listener = listener
    void this.#run(this.#stop.signal)
  }

  stop() {
    this.#stop.abort()
  }

  /** Sends a command over the socket; null when there is none or it closed before the answer came. */
  send(command: VisitorCommand): Promise<VisitorOutcome | null> {
    const ref = newId()
    if (!this.tell({ t: 'send', ref, command })) return Promise.resolve(null)
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#ack(ref, null), heartbeatPatience)
      this.#acks.set(ref, (outcome) => {
        clearTimeout(timer)
        resolve(outcome)
      })
    })
  }

  /** Sends a frame, if there is a socket to send it over. */
  tell(frame: VisitorFrame): boolean {
    if (!this.#socket) return false
    this.#socket.send(JSON.stringify(frame))
    return true
  }

  async #run(stopped: AbortSignal) {
    let attempt = 0
    let unheard = 0
    let polls = 0
    let polled = false
    while (!stopped.aborted) {
      let retryAfterMs: number | null = null
      if (unheard < socketsBeforePolling) {
        const { greeted, wait } = await this.#connect(stopped)
        if (wait === 'never') unheard = socketsBeforePolling
        else {
          retryAfterMs = wait
          unheard = greeted ? 0 : unheard + 1
        }
        if (greeted) attempt = 0
      } else {
        // The first look is answered at once, so that what is known now is shown now; the others wait for news.
        const answer = await this.#poll(polled, stopped)
        polled = answer.kind === 'done'
        if (answer.kind === 'refused') return
        if (answer.kind === 'done') {
          attempt = 0
          // The next may have got through meanwhile: one socket is tried now and then.
          if (++polls % pollsBeforeSocket === 0) unheard = socketsBeforePolling - 1
          continue
        }
        retryAfterMs = answer.retryAfterMs
      }
      if (unheard !== socketsBeforePolling) this.#listener.state('connecting')
      await pause(backoff(attempt++, retryAfterMs), stopped)
    }
  }

  async #poll(wait: boolean, stopped: AbortSignal) {
    const url = `${this.#base}/inquiries/${this.#inquiry}?after=${this.#listener.known()}${wait ? '&wait=1' : ''}`
    const answer = await askServer<VisitorThread>(url, this.#token, undefined, { signal: stopped })
    if (stopped.aborted) return { kind: 'refused' } as const
    if (answer.kind === 'done') {
      this.#listener.state('live')
      this.#listener.polled(answer.value)
    } else this.#listener.state('connecting')
    return answer
  }

  /** Opens a socket and stays with it until it closes. `wait`: what the server asked for before the next. */
  async #connect(stopped: AbortSignal): Promise<{ greeted: boolean; wait: number | 'never' | null }> {
    const ticket = await askServer<{ ticket: string }>(
      `${this.#base}/inquiries/${this.#inquiry}/tickets`,
      this.#token,
      {},
      { signal: stopped },
    )
    if (stopped.aborted) return { greeted: false, wait: 'never' }
    // No ticket is no proof that sockets are blocked: it does not count as one that stayed silent.
    if (ticket.kind === 'later') return { greeted: true, wait: ticket.retryAfterMs }
    if (ticket.kind === 'refused') return { greeted: false, wait: 'never' }
    const { promise, resolve } = Promise.withResolvers<{ greeted: boolean; wait: number | 'never' | null }>()
    const ended = { greeted: false, wait: null as number | 'never' | null }
    let socket: WebSocket
    try {
      socket = new WebSocket(`${this.#base.replace(/^http/, 'ws')}/socket`, [
        'foyer.1',
        `ticket.${ticket.value.ticket}`,
      ])
    } catch {
      return ended
    }
    const deaf = new AbortController()
    let deadline = setTimeout(() => hangUp(), greetingPatience)
    const listen = () => {
      clearTimeout(deadline)
      deadline = setTimeout(() => {
        socket.send('ping')
        deadline = setTimeout(() => hangUp(), heartbeatPatience)
      }, heartbeat)
    }
    /** Closing a dead socket takes the browser a minute; we do not wait for it. */
    const hangUp = () => {
      clearTimeout(deadline)
      deaf.abort()
      socket.close()
      this.#socket = null
      for (const ref of this.#acks.keys()) this.#ack(ref, null)
      resolve(ended)
    }
    const { signal } = deaf
    socket.addEventListener('close', hangUp, { signal })
    addEventListener('offline', hangUp, { signal })
    stopped.addEventListener('abort', hangUp, { signal })
    const hear = ({ data }: MessageEvent<unknown>) => {
      listen()
      const frame = readFrame(data)
      if (frame?.t === 'hello') {
        ended.greeted = true
        this.#socket = socket
        this.tell({ t: 'resume', after: this.#listener.known() })
        this.#listener.state('live')
      }
      if (frame?.t === 'bye') ended.wait = frame.retryAfterMs ?? 'never'
      if (frame?.t === 'ack') this.#ack(frame.ref, frame.outcome)
      if (frame) this.#listener.heard(frame)
    }
    socket.addEventListener('message', hear, { signal })
    return promise
  }

  #ack(ref: string, outcome: VisitorOutcome | null) {
    this.#acks.get(ref)?.(outcome)
    this.#acks.delete(ref)
  }
}
