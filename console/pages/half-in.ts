/** Somebody is back from an identity provider, and a code is asked for: what to come in by together with it. */
export class HalfIn extends Event {
  constructor(readonly half: string) {
    super('half-in')
  }
}
