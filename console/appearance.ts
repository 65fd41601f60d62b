/** Light, dark, or as the system has it: kept in this browser and shown by the class Web Awesome's themes look for. */
export type Appearance = 'system' | 'light' | 'dark'

const place = 'foyer.appearance'
const systemDark = matchMedia('(prefers-color-scheme: dark)')
const onPaper = matchMedia('print')

/** What the person chose here; `system` until they did. */
export function chosenAppearance(): Appearance {
  try {
    const kept = localStorage.getItem(place)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Chooses, keeps the choice and shows it. */
export function chooseAppearance(appearance: Appearance): void {
  try {
    if (appearance === 'system') localStorage.removeItem(place)
    else localStorage.setItem(place, appearance)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  show(appearance)
}

/** Shows what was chosen and follows the system, on paper always light; called once at the start. */
export function followAppearance(): void {
  show(chosenAppearance())
  for (const medium of [systemDark, onPaper]) medium.addEventListener('change', () => show(chosenAppearance()))
}

function show(appearance: Appearance): void {
  const wanted = appearance === 'dark' || (appearance === 'system' && systemDark.matches)
  const dark = wanted && !onPaper.matches
  document.documentElement.classList.toggle('wa-dark', dark)
  document.documentElement.classList.toggle('wa-light', !dark)
}
