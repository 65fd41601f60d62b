/** What the site's script tag says. The loader reads it once; the panel is given it. Types only: the two share no code. */
import type { Language } from '../shared/schema/basics.ts'

export interface Tag {
  /** The site key, from `data-site`. */
  site: string
  /** Where Foyer is served, ending in a slash: the folder the script came from. */
  server: string
  /** From `data-language`, else the page's own; null when that is a language we do not speak: the site's is taken. */
  language: Language | null
  /** The site's words on the launcher, in that language or in any; it has words of its own. */
  label: string | undefined
}

/** What a page's script asks of the widget, as it calls `foyer(…)`: widget/foyer.d.ts says what there is. */
export type Order = [what: string, value?: unknown, listener?: (detail: unknown) => void]

/** What the loader gives the panel. */
export interface PanelHost {
  tag: Tag
  /** The shadow root everything is drawn in; one set of style sheets for all of it. */
  root: ShadowRoot
  /** The shell, already painted; the panel fills it. */
  dialog: HTMLDialogElement
  /** The answer to `GET /v1/:site`, asked for in the click itself; null when the panel came before the click. */
  site: Promise<Response> | null
  /** When the click was that brought the panel, as `performance.now()` has it; 0 when the panel came before a click. */
  at: number
  /** What the page asked for before. */
  orders: Order[]
  open(moveFocus: boolean): void
  close(): void
  /** How many messages the visitor has not seen, shown on the launcher. */
  unread(count: number): void
}

/** What the panel gives the loader. */
export interface Panel {
  /** The dialog is on the page now. Focus goes to the heading, unless the page only came back to a conversation. */
  shown(moveFocus: boolean): void
  hidden(): void
  /** @throws Error that says what is not there, or is not so */
  order(order: Order): Promise<void>
}
