/**
 * What a page's own scripts can ask of the widget and hear from it: to be copied to where those scripts are written.
 *
 * Before the tag has loaded a page may put this in its place, and use it at once:
 *
 *     window.foyer ||= (...order) => new Promise((done) => (foyer.q ||= []).push([order, done]))
 */

/** A way to be answered. */
type FoyerAddressKind = 'email' | 'phone' | 'line' | 'whatsapp' | 'wechat'

/** What happens, as `foyer:<name>` on `document`, with its `detail`. */
export interface FoyerEvents {
  /** The panel was opened, or came back open with the page. */
  opened: Record<string, never>
  closed: Record<string, never>
  /** The visitor has sent an inquiry; it is kept in the browser. */
  asked: { receipt: string }
  /** The server has the inquiry that was asked on this page. */
  received: { receipt: string }
  /** Somebody wrote to the visitor. */
  answered: { unread: number }
}

/** @public The one global: `window.foyer`. */
export interface Foyer {
  (order: 'open' | 'close'): Promise<void>
  /** Fills fields in that the visitor has left empty. @throws Error that says which part is not so */
  (
    order: 'prefill',
    known: { fullName?: string; address?: { kind: FoyerAddressKind; value: string }; question?: string },
  ): Promise<void>
  /**
   * Says who the visitor is: a token that the site's server signed for them, or what gets one whenever it is needed, for
   * a token lasts five minutes and is good once. Without it they are whom they say they are, and nobody has confirmed it.
   */
  (order: 'identify', token: string | (() => string | Promise<string>)): Promise<void>
  <Name extends keyof FoyerEvents>(
    order: 'on',
    name: Name,
    listener: (detail: FoyerEvents[Name]) => void,
  ): Promise<void>
}

declare global {
  interface Window {
    foyer?: Foyer
  }
  interface DocumentEventMap {
    'foyer:opened': CustomEvent<FoyerEvents['opened']>
    'foyer:closed': CustomEvent<FoyerEvents['closed']>
    'foyer:asked': CustomEvent<FoyerEvents['asked']>
    'foyer:received': CustomEvent<FoyerEvents['received']>
    'foyer:answered': CustomEvent<FoyerEvents['answered']>
  }
}
