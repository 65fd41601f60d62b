/** Text of a form's field, trimmed; empty when there is none. */
export function formText(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** The texts of all fields of one name, in order. */
export function formTexts(data: FormData, name: string): string[] {
  return data.getAll(name).map((value) => (typeof value === 'string' ? value.trim() : ''))
}
