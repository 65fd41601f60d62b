/** What a catalogue must hold in any language, from what it holds in English: a missing word does not compile. */
export type Widened<Part> = Part extends string
  ? string
  : Part extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { [Key in keyof Part]: Widened<Part[Key]> }
