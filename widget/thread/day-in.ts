const day = 86_400_000

/** Days as the reader of a language names them, in the browser's own zone. */
export function dayIn(language: string, now = Date.now()) {
  const key = (at: number) => new Date(at).toDateString()
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const far = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' })
  return {
    /** Equal for times of the same day. */
    key,
    name(at: number): string {
      if (key(at) === key(now)) return near.format(0, 'day')
      return key(at) === key(now - day) ? near.format(-1, 'day') : far.format(at)
    },
  }
}

/** The time of day, as short as the language has it. */
export function timeIn(language: string, at: number): string {
  return new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
}
