/**
 * What the server said it has: written down outside its process the moment the answer came, one line each, so that no
 * crash of it can take anything back. At the end every line must be in the record exactly once.
 */
import { appendFileSync, readFileSync } from 'node:fs'

export interface Line {
  kind: 'inquiry' | 'message'
  inquiry: string
  /** The message's id; an inquiry's question is the message with the inquiry's own id. */
  id: string
  text: string
}

export class Acknowledged {
  readonly path: string
  count = 0

  constructor(path: string) {
    this.path = path
  }

  add(line: Line): void {
    appendFileSync(this.path, `${JSON.stringify(line)}\n`)
    this.count += 1
  }

  all(): Line[] {
    return readFileSync(this.path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
  }
}
