import { Task } from '@lit/task'
import type { ReactiveControllerHost } from 'lit'
import { WhileVisible } from './while-visible.ts'

/** Numbers older than this are read again while somebody looks at them. */
const freshMs = 60_000

/** What was read, for which question, and when (epoch ms). */
export interface Read<Question, Answer> {
  question: Question
  answer: Answer
  at: number
  /** A newer one was tried for and did not come. */
  stale: boolean
}

/**
 * Reads what a page asks for, and again from time to time while somebody looks at it. What is shown already stays when a
 * newer one does not come: better than nothing, as long as it says how old it is.
 */
export class FreshReading<Question, Answer> {
  /** To be drawn by its faces. */
  readonly task: Task<readonly [string], Read<Question, Answer>>
  #last: Read<Question, Answer> | null = null

  /** @param question of now; plain data, by which it is known again */
  constructor(
    host: ReactiveControllerHost,
    question: () => Question,
    read: (question: Question, signal: AbortSignal) => Promise<Answer>,
  ) {
    this.task = new Task(host, {
      args: () => [JSON.stringify(question())] as const,
      task: async ([asked], { signal }) => {
        const wanted = question()
        try {
          this.#last = { question: wanted, answer: await read(wanted, signal), at: Date.now(), stale: false }
        } catch (error) {
          if (this.#last === null || JSON.stringify(this.#last.question) !== asked) throw error
          this.#last = { ...this.#last, stale: true }
        }
        return this.#last
      },
    })
    void new WhileVisible(host, freshMs, () => void this.task.run())
  }
}
