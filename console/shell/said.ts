/** Something to tell the person in passing: the toast stack shows it, with a way to the inquiry it is about. */
export class Said extends Event {
  constructor(
    readonly text: string,
    readonly inquiry: string | null = null,
  ) {
    super('said', { bubbles: true, composed: true })
  }
}
