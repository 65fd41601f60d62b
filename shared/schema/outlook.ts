/** What somebody who asked can look forward to before anybody answers: told to visitors with their inquiry. */

/** In whole minutes, rounded; `longer`: said in words, since it has grown by more than a step. `from` 0: no more than `to`. */
export interface WaitRange {
  from: number
  to: number
  longer: boolean
}

/** How somebody would rather have their answer than wait: called back, or in writing to read later. */
export type CallBackBy = 'call' | 'writing'

/** When it suits them to be called: from one moment to another (epoch ms). */
export interface CallBackTime {
  from: number
  to: number
}

export type Outlook =
  /** They wait in the line. Times are epoch ms. */
  | {
      kind: 'line'
      /** Null where too little is known: the place alone is honest. */
      range: WaitRange | null
      /** Waiting is unwise: to be called back is offered first. */
      unwise: boolean
      /** When the queue closes; null: not within a year. */
      closesAt: number | null
    }
  /** It was taken as a message, to be answered by a time; the queue is closed until it opens, or was full (null). */
  | { kind: 'message'; by: number; opensAt: number | null }
  /** They would rather be called back, and are owed it by a time; not before `from`, where they chose when. */
  | { kind: 'call-back'; how: CallBackBy; by: number; from?: number }
