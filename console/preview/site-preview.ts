import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Answers } from '../../shared/schema/flow.ts'
import { base } from '../styles/base.styles.ts'
import type { PreviewNews, Previewed } from './preview-talk.ts'

/** Somebody tried the widget: what they have answered, and whether they sent it. */
export class PreviewTried extends Event {
  constructor(
    readonly answers: Answers,
    readonly isSent: boolean,
  ) {
    super('preview-tried')
  }
}

/** What changes one after the other is shown together, after this, in ms. */
const rest = 400
/** Where the widget keeps the answers of a visitor of this tab, by the key the preview's page goes by. */
const walkKept = 'foyer.preview.flow'

/**
 * The real widget in a frame, with settings that nobody has published. The next state is drawn beside the one in view
 * and takes its place when it is there, at the question where the last one was.
 *
 * @fires preview-tried
 */
@customElement('site-preview')
export class SitePreview extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        min-height: 0;
      }
      iframe {
        grid-area: 1 / 1;
        width: 100%;
        height: 100%;
        border: 0;
      }
      iframe[hidden] {
        display: block;
        visibility: hidden;
      }
    `,
  ]

  @property({ attribute: false }) previewed!: Previewed
  /** Name of the frame, for whoever hears it. */
  @property() override title = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #next: HTMLIFrameElement | undefined
  #frame: HTMLIFrameElement | undefined
  #shown = ''
  readonly #hear = ({ source, origin, data }: MessageEvent<PreviewNews>): void => {
    if (origin !== location.origin) return
    const next = this.#next?.contentWindow ?? null
    if (next !== null && source === next) {
      if (data.preview === 'ready') next.postMessage(this.previewed, location.origin)
      if (data.preview === 'drawn') this.#swap()
    }
    if (source === this.#frame?.contentWindow && 'answers' in data)
      this.dispatchEvent(new PreviewTried(data.answers, data.preview === 'sent'))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('message', this.#hear)
    forgetWalk()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('message', this.#hear)
    clearTimeout(this.#timer)
    forgetWalk()
  }

  override render() {
    return html``
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('previewed')) return
    const wanted = JSON.stringify(this.previewed)
    if (wanted === this.#shown) return
    this.#shown = wanted
    this.ariaBusy = 'true'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#load(), this.#frame ? rest : 0)
  }

  /** Begins anew, as a visitor who has not been here. */
  again(): void {
    forgetWalk()
    clearTimeout(this.#timer)
    this.ariaBusy = 'true'
    this.#load()
  }

  #load(): void {
    this.#next?.remove()
    const frame = document.createElement('iframe')
    frame.title = this.title
    frame.hidden = true
    frame.src = '/preview'
    this.#next = frame
    this.renderRoot.append(frame)
  }

  #swap(): void {
    this.#frame?.remove()
    this.#frame = this.#next!
    this.#next = undefined
    this.#frame.hidden = false
    this.ariaBusy = 'false'
  }
}

function forgetWalk(): void {
  try {
    sessionStorage.removeItem(walkKept)
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}
