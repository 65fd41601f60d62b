/** Something of the settings is saved: what, and whether it was not there before. Forms tell their list. */
export class Kept extends Event {
  constructor(
    readonly id: string,
    readonly added: boolean,
  ) {
    super('kept')
  }
}
