/** Has the browser keep a text as a file of this name. */
export function keepAsFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  // Once the browser has taken it up.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
