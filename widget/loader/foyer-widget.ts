import type { Order, Panel, PanelHost, Tag } from '../tag.ts'
import { launcherWords } from './launcher-words.ts'
import { remembered } from '../keep/remembered.ts'
import { sheet } from './foyer-widget.styles.ts'

/** Where the panel and its languages are, ending in a slash; put in by vite.config.ts. */
declare const PANEL_FOLDER: string
/** Whether this is a version that never changes: then nothing is asked for by an address that a page could not name. */
declare const PINNED: boolean

/** Below this width the panel takes the whole screen, and the page behind it rests. */
const phone = '(max-width: 479px)'

/**
 * The widget as it stands on a stranger's page: launcher and shell, in a shadow root that lets no style in or out.
 * The root is open, because a shadow root guards styles and not secrets, and a site's own accessibility
 * checks have to reach what is in it.
 *
 * @csspart launcher the round or pill-shaped button
 * @csspart panel the window that opens
 * @cssproperty --foyer-accent colour of launcher, header and sent messages; the text on it follows by contrast
 * @cssproperty --foyer-font font family of everything
 */
export class FoyerWidget extends HTMLElement {
  #tag: Tag
  /** Where the server answers about the site. */
  #api: string
  #root: ShadowRoot
  #launcher = document.createElement('button')
  #label = document.createElement('span')
  #badge = document.createElement('b')
  #dialog = document.createElement('dialog')
  #panel: Promise<Panel> | undefined
  #site: Promise<Response> | null = null
  #tries = 0
  #at = 0
  /** What the page asked for before the panel was there. */
  #orders: Order[] = []

  constructor(tag: Tag, options: DOMStringMap) {
    super()
    this.#tag = tag
    this.#api = tag.server + 'v1/' + tag.site
    const [ask] = launcherWords[tag.language ?? 'en']
    this.#root = this.attachShadow({ mode: 'open' })
    this.#root.adoptedStyleSheets = [sheet(options)]

    const launcher = this.#launcher
    const label = this.#label
    label.textContent = tag.label || ask
    launcher.part.add('launcher')
    launcher.ariaHasPopup = 'dialog'
    this.#badge.hidden = true
    launcher.append(label, this.#badge)
    launcher.addEventListener('click', () => this.open(true))
    const intent = () => {
      const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
      if (!connection?.saveData) void this.#load().catch(() => {})
    }
    for (const sign of ['pointerenter', 'focus', 'touchstart'])
      launcher.addEventListener(sign, intent, { passive: true })
    const dialog = this.#dialog
    dialog.part.add('panel')
    dialog.ariaLabel = label.textContent
    // On a phone the browser closes it by itself, with Escape or a gesture; beside the page we do.
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) this.close()
    })
    dialog.addEventListener('close', () => {
      launcher.hidden = false
      launcher.focus()
      void this.#panel?.then((panel) => panel.hidden())
    })

    this.#root.append(launcher, dialog)

    const last = remembered(tag.site)
    if (last) {
      const goOn = () => {
        if (last === 'asked' || (last === 'open' && !matchMedia(phone).matches)) this.open(last === 'asked')
        else void this.#load().catch(() => {})
      }
      // Not every browser has it.
      ;(window.requestIdleCallback ?? setTimeout)(goOn)
    }
  }

  /** Opens the panel. The shell is painted in this very frame; the panel fills it as soon as it is there. */
  open(moveFocus: boolean) {
    const dialog = this.#dialog
    if (dialog.open) return
    if (!this.#panel) {
      const { language } = this.#tag
      this.#site = fetch(this.#api + (language ? `?language=${language}` : ''))
      this.#site.catch(() => {})
      this.#at = performance.now()
    }
    if (matchMedia(phone).matches) dialog.showModal()
    else if (moveFocus) dialog.show()
    // `show()` takes the focus, which the page may need where it only came back to a conversation.
    else dialog.open = true
    this.#launcher.hidden = true
    void this.#fill(moveFocus)
  }

  close() {
    this.#dialog.close()
  }

  /** What the page's own scripts ask for; what the panel does waits until it is there, and does not bring it. */
  async order([what, value, listener]: Order) {
    if (what === 'open' || what === 'close') this[what](true)
    else if (what === 'on')
      document.addEventListener(`foyer:${value as string}`, (event) => listener!((event as CustomEvent).detail))
    else if (this.#panel) await (await this.#panel).order([what, value])
    else this.#orders.push([what, value])
  }

  async #fill(moveFocus: boolean) {
    try {
      const panel = await this.#load()
      this.#label.textContent = this.#dialog.ariaLabel
      if (this.#dialog.open) panel.shown(moveFocus)
    } catch {
      // The launcher says so where the visitor looks and where the focus goes; pressing it tries again.
      this.#label.textContent = launcherWords[this.#tag.language ?? 'en'][1]
      this.close()
      navigator.sendBeacon?.(this.#api + '/health?failed=load')
    }
  }

  /** Imports the panel once; after a failure the next call tries again. */
  #load(): Promise<Panel> {
    return (this.#panel ??= this.#import()
      .catch(() => this.#import())
      .catch((error: unknown) => {
        this.#panel = undefined
        throw error
      }))
  }

  async #import(): Promise<Panel> {
    const { server, language } = this.#tag
    const folder = server + PANEL_FOLDER
    if (language && language !== 'en') import(/* @vite-ignore */ `${folder + language}.js`).catch(() => {})
    // What a browser could not read it may keep as a failure: another address. It may be gone, too, with a deploy since.
    const file = this.#tries++ && !PINNED ? `${server}widget-panel.js?${this.#tries}` : `${folder}panel.js`
    const { mount } = (await import(/* @vite-ignore */ file)) as { mount: (host: PanelHost) => Panel }
    // Drawing the panel is a task of its own: after running its code the page breathes once.
    await new Promise((resolve) => setTimeout(resolve))
    return mount({
      tag: this.#tag,
      root: this.#root,
      dialog: this.#dialog,
      site: this.#site,
      at: this.#at,
      orders: this.#orders,
      open: (moveFocus) => this.open(moveFocus),
      close: () => this.close(),
      unread: (count) => {
        this.#badge.hidden = !count
        this.#badge.textContent = `${count || ''}`
      },
    })
  }
}
