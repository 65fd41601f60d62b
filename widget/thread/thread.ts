/** The conversation, a chunk of its own: loaded once the visitor begins to write, or has a conversation already. */
import type { Language } from '../../shared/schema/basics.ts'
import type { Words } from '../words/en.ts'
import { Composer } from './foyer-composer.ts'
import { Rating } from './foyer-rating.ts'
import { Thread } from './foyer-thread.ts'
import { threadStyles } from './foyer-thread.styles.ts'
import type { ThreadWords } from './words/thread-en.ts'
import { threadWordsIn } from './words/thread-words-in.ts'

/** All that a conversation says: its own words, and those of the panel. */
export type Said = Words & ThreadWords

/** Makes `<foyer-thread>` known, and dresses it, once. */
export function defineThread(root: ShadowRoot): void {
  if (customElements.get('foyer-thread')) return
  root.adoptedStyleSheets.push(threadStyles.styleSheet!)
  customElements.define('foyer-composer', Composer)
  customElements.define('foyer-rating', Rating)
  customElements.define('foyer-thread', Thread)
}

/** What a conversation says in a language. @param words the panel's in that language */
export async function saidIn(language: Language, words: Words): Promise<Said> {
  return { ...words, ...(await threadWordsIn(language)) }
}
