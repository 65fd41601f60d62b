/** The conversation, a chunk of its own: loaded once the visitor begins to write, or has a conversation already. */
import { Composer } from './foyer-composer.ts'
import { Rating } from './foyer-rating.ts'
import { Thread } from './foyer-thread.ts'
import { threadStyles } from './foyer-thread.styles.ts'

/** Makes `<foyer-thread>` known, and dresses it. Called once. */
export function defineThread(root: ShadowRoot): void {
  root.adoptedStyleSheets.push(threadStyles.styleSheet!)
  customElements.define('foyer-composer', Composer)
  customElements.define('foyer-rating', Rating)
  customElements.define('foyer-thread', Thread)
}
