/** What a page says in Latin letters: to tell words that were left in English on a page that is in Thai or Chinese. */
import type { Page } from '@playwright/test'

/** Everything the server has told the page, as texts: names, addresses, what people wrote. */
export class Told {
  readonly #texts = new Set<string>()

  constructor(page: Page) {
    page.on('response', async (response) => {
      if (!new URL(response.url()).pathname.startsWith('/api/')) return
      this.#keep(await response.json().catch(() => null))
    })
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        try {
          this.#keep(JSON.parse(String(payload)))
        } catch {
          // A heartbeat.
        }
      }),
    )
  }

  /** A text without what was told, longest first. */
  without(text: string): string {
    return [...this.#texts]
      .filter((one) => text.includes(one))
      .toSorted((one, other) => other.length - one.length)
      .reduce((rest, one) => rest.replaceAll(asWords(one), ' '), text)
  }

  /** Choices of the wire (`callback-owed`, `serviceLevel`) are no names: a page that shows one has no word for it. */
  #keep(value: unknown): void {
    if (typeof value === 'string' && /^\p{Lu}|\s|\d/u.test(value)) this.#texts.add(value.trim())
    if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) this.#keep(one)
  }
}

/** A text where it is no part of longer words. */
function asWords(text: string): RegExp {
  return new RegExp(`(?<![A-Za-z])${text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}(?![A-Za-z])`, 'gu')
}

/** The same in every language: names of products and formats, codes, keys. */
const everywhere =
  /https?:\S+|\S+@\S+|\b(?:Foyer|LINE|WhatsApp|WeChat|CSV|QR|ID|UTC|Enter|Shift|Ctrl|Esc|HTML|JWT|[A-Z]{3})\b|\b[A-Z][a-z]+\/[A-Z]\w+(?:[/ ]\w+)*/gu

/** Those of the texts that have words in Latin letters which are neither told nor among `also`. */
export function latinAmong(texts: readonly string[], told: Told, also: RegExp): string[] {
  const rest = (text: string) => told.without(text).replace(everywhere, ' ').replace(also, ' ')
  return [...new Set(texts)].filter((text) => /\p{Script=Latin}{2,}/u.test(rest(text)))
}

/** Everything that is read or read out on the page, through shadow roots; not names and what people wrote (`bdi`, `dir=auto`), keys and code. */
export function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(gathered)
}

function gathered(): string[] {
  const names = ['aria-label', 'placeholder', 'title', 'label', 'alt']
  const apart =
    'bdi, [dir=auto], kbd, code, pre, code-block, style, script, iframe, noscript, [lang]:not(html), wa-option[lang]'
  const texts: string[] = [document.title]
  const visit = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data.trim())
    if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return
    if (node instanceof Element) {
      if (node.matches(apart) || !node.checkVisibility({ visibilityProperty: true })) return
      for (const name of names) texts.push(node.getAttribute(name) ?? '')
      if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes().forEach(visit)
      if (node.shadowRoot) return visit(node.shadowRoot)
    }
    node.childNodes.forEach(visit)
  }
  visit(document.body)
  return texts.filter((text) => text !== '')
}
