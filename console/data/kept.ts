/** What this browser keeps over a reload, under one prefix for each person. Storage may be full, blocked or foreign. */
export class Kept {
  readonly #prefix: string

  /** @param place names what is kept, e.g. `draft`; @param member whose it is */
  constructor(place: string, member: string) {
    this.#prefix = `foyer.${place}.${member}.`
  }

  get(key: string): string | null {
    try {
      return localStorage.getItem(this.#prefix + key)
    } catch {
      return null
    }
  }

  /** False when the browser would not keep it. */
  set(key: string, value: string): boolean {
    try {
      localStorage.setItem(this.#prefix + key, value)
      return true
    } catch {
      return false
    }
  }

  delete(key: string): void {
    try {
      localStorage.removeItem(this.#prefix + key)
    } catch {
      // Nothing is kept where storage is blocked.
    }
  }

  entries(): [key: string, value: string][] {
    try {
      return Object.entries(localStorage)
        .filter(([key]) => key.startsWith(this.#prefix))
        .map(([key, value]) => [key.slice(this.#prefix.length), String(value)])
    } catch {
      return []
    }
  }

  clear(): void {
    for (const [key] of this.entries()) this.delete(key)
  }
}
