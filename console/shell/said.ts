/** Something to tell the person in passing: the toast stack shows it. */
export class Said extends Event {
  constructor(readonly text: string) {
    super('said', { bubbles: true, composed: true })
  }
}
