/** Something that holds state and says when it changed. Elements follow one with the `Follow` controller. */
export abstract class Store extends EventTarget {
  /** Tells the followers; they read what they need again. */
  protected changed(): void {
    this.dispatchEvent(new Event('changed'))
  }
}
