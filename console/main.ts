/** The console's entry: looks and language first, then the root element. */
import './zod-without-eval.ts'
import { followAppearance } from './appearance.ts'
import { followDensity } from './density.ts'
import { FoyerConsole } from './foyer-console.ts'
import { registerIcons } from './icons.ts'
import { showLanguage } from './show-language.ts'

followAppearance()
followDensity()
registerIcons()
void showLanguage().then(() => customElements.define('foyer-console', FoyerConsole))
