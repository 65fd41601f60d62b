import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import type { LitElement } from 'lit'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { isSifting, sifted, unsifted } from '../data/sift.ts'
import type { Sift } from '../data/sift.ts'
import type { SiftBar, Sifted } from '../inbox/sift-bar.ts'
import { words } from '../words/words.ts'

type Host = LitElement & { view: InboxView; desk: DeskSession }

/**
 * A list of the inbox narrowed down and ordered as its reader chose: for each view, until they take it back or the page is
 * loaded anew. What can be chosen is loaded when somebody wants it; the whole past is searched instead.
 */
export class Sifting {
  #open = false
  #drawn: { all: readonly InquiryCard[]; sift: Sift; lines: readonly InquiryCard[] } = {
    all: [],
    sift: unsifted,
    lines: [],
  }

  constructor(private readonly host: Host) {}

  /** What is shown of a list: the same array until the list or the choice is another. */
  lines(all: readonly InquiryCard[]): readonly InquiryCard[] {
    const sift = this.#sift
    if (all !== this.#drawn.all || sift !== this.#drawn.sift) this.#drawn = { all, sift, lines: sifted(all, sift) }
    return this.#drawn.lines
  }

  /** Shows what can be chosen, or hides it. @returns whether there is anything */
  toggle(): boolean {
    if (!this.#can) return false
    this.#open = !this.#open
    this.host.requestUpdate()
    if (this.#open) void loadBar().then(() => this.host.renderRoot.querySelector<SiftBar>('sift-bar')?.focus())
    return true
  }

  button() {
    if (!this.#can) return nothing
    return html`<wa-button
      size="s"
      appearance=${isSifting(this.#sift) ? 'filled' : 'plain'}
      title=${words.views.sift}
      @click=${() => this.toggle()}
      ><wa-icon name="sliders" label=${words.views.sift}></wa-icon
    ></wa-button>`
  }

  /** The choices: shown when asked for, and as long as not all of the list is. */
  bar(all: readonly InquiryCard[]) {
    if (!this.#can || !(this.#open || isSifting(this.#sift))) return nothing
    void loadBar()
    return html`<sift-bar
      .cards=${all}
      .sift=${this.#sift}
      shown=${this.lines(all).length}
      @sifted=${({ sift }: Sifted) => {
        this.host.desk.sifts.set(this.host.view, sift)
        this.host.requestUpdate()
      }}
    ></sift-bar>`
  }

  get #can(): boolean {
    return this.host.view !== 'all'
  }

  get #sift(): Sift {
    return this.host.desk.sifts.get(this.host.view) ?? unsifted
  }
}

const loadBar = () => import('../inbox/sift-bar.ts')
