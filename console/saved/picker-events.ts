/** What the list of saved replies tells the text that it was opened from. */

/** A reply was chosen: its id, and its text with everything filled in. */
export class ReplyChosen extends Event {
  constructor(
    readonly reply: string,
    readonly text: string,
  ) {
    super('reply-chosen')
  }
}

/** None was chosen. */
export class ReplyLeft extends Event {
  /** @param typed what was typed, to stand where it was begun; null: nothing was typed there @param stays the focus is elsewhere */
  constructor(
    readonly typed: string | null,
    readonly stays: boolean,
  ) {
    super('reply-left')
  }
}
