/** The survey's second question, where a site asks it: a chunk of its own, loaded once the first one is answered. */
import { html } from 'lit'
import type { VisitorInquiry } from '../../shared/schema/inquiry.ts'
import type { Thread } from '../thread/foyer-thread.ts'
import { Recommend } from './foyer-recommend.ts'
import { en } from './recommend-en.ts'
import { recommendStyles } from './recommend.styles.ts'

/** Draws it below the rating of a conversation. */
export function recommend({ words, conversation, renderRoot }: Thread, { recommend }: VisitorInquiry) {
  const root = renderRoot.getRootNode()
  if (root instanceof ShadowRoot) define(root)
  return html`<foyer-recommend
    .words=${{ ...en, ...words }}
    .given=${recommend}
    .conversation=${conversation}
  ></foyer-recommend>`
}

function define(root: ShadowRoot) {
  if (customElements.get('foyer-recommend')) return
  root.adoptedStyleSheets.push(recommendStyles.styleSheet!)
  customElements.define('foyer-recommend', Recommend)
}
