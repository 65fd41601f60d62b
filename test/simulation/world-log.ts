/** What is said in a world: the last of it to read, all of it as one number. */

/** Lines that are kept, newest last. */
const kept = 80

export class WorldLog {
  readonly #lines: string[] = []
  /** The same for the same world, to the last word. */
  trace = 0

  /** @param at ms since the world began */
  say(at: number, line: string): void {
    const said = `${clockOf(at)} ${line}`
    for (let place = 0; place < said.length; place++)
      this.trace = (Math.imul(this.trace, 31) + said.charCodeAt(place)) | 0
    this.#lines.push(said)
    if (this.#lines.length > kept * 2) this.#lines.splice(0, kept)
  }

  get lines(): string[] {
    return this.#lines.slice(-kept)
  }
}

/** Days and time of day since the world began. */
function clockOf(ms: number): string {
  const days = Math.floor(ms / 86_400_000)
  return `${days}d ${new Date(ms % 86_400_000).toISOString().slice(11, 23)}`
}
