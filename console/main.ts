/** The console's entry: looks first, then the root element. */
import './zod-without-eval.ts'
import { followAppearance } from './appearance.ts'
import { registerIcons } from './icons.ts'
import './foyer-console.ts'

followAppearance()
registerIcons()
