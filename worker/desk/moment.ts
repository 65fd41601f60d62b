/** A moment to wait for, which whoever cannot wait ends early. */
export class Moment {
  #end: (() => void) | null = null

  /** Resolves after so many milliseconds, or when it is ended. */
  async pass(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#end = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#end = null
  }

  end(): void {
    this.#end?.()
  }
}
