/**
 * The script a site owner puts on their pages: draws the launcher and nothing else. It stores nothing and sends
 * nothing; the panel is imported when the visitor means to ask.
 */
import { FoyerWidget } from './foyer-widget.ts'
import { readTag } from './read-tag.ts'

/** The one global: lets the page open and close the panel. */
declare global {
  interface Window {
    Foyer?: { open(): void; close(): void }
  }
}

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[data-site][src*="widget.js"]')

// A second tag on the page, or a router that runs scripts again, finds the widget standing and leaves it alone.
if (script && !customElements.get('foyer-widget')) {
  const tag = readTag(script)
  customElements.define('foyer-widget', FoyerWidget)
  const widget = new FoyerWidget(tag, script.dataset)
  window.Foyer = { open: () => widget.open(true), close: () => widget.close() }

  const settle = () => {
    if (document.body && !widget.isConnected) document.body.append(widget)
  }
  settle()
  // Routers swap the whole body: only children of the root element are watched, never the page below it.
  new MutationObserver(settle).observe(document.documentElement, { childList: true })
}
