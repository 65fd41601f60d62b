/**
 * The script a site owner puts on their pages: draws the launcher and nothing else. It stores nothing and sends
 * nothing; the panel is imported when the visitor means to ask.
 */
import { FoyerWidget } from './foyer-widget.ts'
import type { Order } from '../tag.ts'
import { readTag } from './read-tag.ts'

interface Stub {
  (...order: Order): Promise<void>
  /** What was asked for before this script was there, and how to say that it is done. */
  q?: (readonly [Order, (done: Promise<void>) => void])[]
}

const page: { foyer?: Stub } = window as object

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[data-site][src*="widget.js"]')

// A second tag on the page, or a router that runs scripts again, finds the widget standing and leaves it alone.
if (script && !customElements.get('foyer-widget')) {
  const tag = readTag(script)
  customElements.define('foyer-widget', FoyerWidget)
  const widget = new FoyerWidget(tag, script.dataset)
  // The one global: what a page's own scripts call. A page may have put a stub there; widget/foyer.d.ts has it.
  const { q } = page.foyer ?? {}
  page.foyer = (...order) => widget.order(order)
  q?.forEach(([order, done]) => done(widget.order(order)))

  // Routers swap the body or empty it, frameworks begin the whole document anew: what is watched is who stands at these
  // three places, never the page below them. A page that throws us out again and again is left alone in the end.
  let returns = 50
  const settle = () => {
    const { documentElement, body } = document
    for (const place of [document, documentElement, body]) if (place) observer.observe(place, { childList: true })
    if (body && !widget.isConnected && returns-- > 0) body.append(widget)
  }
  const observer = new MutationObserver(settle)
  settle()
  // Whoever puts the tag on a page asks by its address what is wrong.
  if (location.search.includes('foyer-check')) void import(/* @vite-ignore */ `${tag.server}widget-check.js`)
}
