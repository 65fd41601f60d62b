/** What is kept of a visitor, and what they can take back. A chunk of its own, loaded when somebody looks. */
import { html } from 'lit'
import type { Language } from '../../shared/schema/basics.ts'
import type { Thread } from '../thread/foyer-thread.ts'
import { Yours } from './foyer-yours.ts'
import { yoursStyles } from './yours.styles.ts'
import { yoursWordsIn } from './words/yours-words-in.ts'

/** Draws it, in a language, in the place of a conversation. */
export async function yoursIn(language: Language) {
  const words = await yoursWordsIn(language)
  return (thread: Thread) => {
    const root = thread.getRootNode()
    if (root instanceof ShadowRoot) define(root)
    return html`<foyer-yours
      .words=${{ ...thread.words, ...words }}
      .conversation=${thread.conversation}
      .kept=${thread.kept}
      .unsent=${thread.unsent}
      .site=${thread.site}
      @yours-left=${() => thread.back()}
    ></foyer-yours>`
  }
}

function define(root: ShadowRoot) {
  if (customElements.get('foyer-yours')) return
  root.adoptedStyleSheets.push(yoursStyles.styleSheet!)
  customElements.define('foyer-yours', Yours)
}
