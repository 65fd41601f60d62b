/** How much fits on a page: comfortable, or dense. Kept in this browser, and said to every style by the document. */

/** The event of the window when it was chosen anew. */
export const densityChosen = 'foyer-density'

const place = 'foyer.density'

export function isDense(): boolean {
  return document.documentElement.dataset['density'] === 'dense'
}

/** Chooses, keeps the choice and shows it. */
export function chooseDense(dense: boolean): void {
  try {
    if (dense) localStorage.setItem(place, 'dense')
    else localStorage.removeItem(place)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  show(dense)
  dispatchEvent(new Event(densityChosen))
}

/** Shows what was chosen here; called once at the start. */
export function followDensity(): void {
  try {
    show(localStorage.getItem(place) === 'dense')
  } catch {
    // Without storage it is comfortable.
  }
}

function show(dense: boolean): void {
  document.documentElement.dataset['density'] = dense ? 'dense' : 'comfortable'
}
