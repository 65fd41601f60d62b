/** Goes to an address of the console without loading the page; the router hears it like the back button. */
export function navigate(path: string): void {
  if (location.pathname + location.search === path) return
  history.pushState({}, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}
