import type { Language } from '../../shared/schema/basics.ts'

/** Something that is loaded once for each language it is wanted in; what was there before stands in until it has come. */
export class ByLanguage<Value> {
  #load: (language: Language) => Promise<Value>
  #came: () => void
  #all = new Map<Language, Value | null>()
  #last: Value | null = null

  /** @param came called when one has come */
  constructor(load: (language: Language) => Promise<Value>, came: () => void) {
    this.#load = load
    this.#came = came
  }

  /** Null before any has come. */
  in(language: Language): Value | null {
    if (!this.#all.has(language)) void this.#fetch(language)
    return (this.#last = this.#all.get(language) ?? this.#last)
  }

  async #fetch(language: Language) {
    this.#all.set(language, null)
    this.#all.set(language, await this.#load(language))
    this.#came()
  }
}
