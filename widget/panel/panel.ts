/** The panel: everything the visitor sees after the launcher. The loader imports this file when they mean to ask. */
import type { Order, Panel, PanelHost } from '../tag.ts'
import { FlowScreen } from '../flow/foyer-flow.ts'
import { Intake } from '../flow/foyer-intake.ts'
import { ContactForm } from '../form/foyer-contact-form.ts'
import { FoyerPanel } from './foyer-panel.ts'
import { panelStyles } from './foyer-panel.styles.ts'
import { flowStyles } from '../flow/foyer-flow.styles.ts'
import { formStyles } from '../form/foyer-contact-form.styles.ts'

/** Fills the shell the loader made. Nothing is asked of the server and nothing is stored before `shown`. */
export function mount(host: PanelHost): Panel {
  for (const { styleSheet } of [panelStyles, formStyles, flowStyles]) host.root.adoptedStyleSheets.push(styleSheet!)
  customElements.define('foyer-contact-form', ContactForm)
  customElements.define('foyer-flow', FlowScreen)
  customElements.define('foyer-intake', Intake)
  customElements.define('foyer-panel', FoyerPanel)
  // To the page every key pressed here is one pressed on our element, no field of its own: its shortcuts are not meant, nor
  // is its dialog that keeps the focus.
  for (const sign of ['keydown', 'keypress', 'keyup', 'focusin'])
    host.dialog.addEventListener(sign, (event) => event.stopPropagation())
  const panel = new FoyerPanel(host)
  host.dialog.append(panel)
  const order = (order: Order) => panel.order(order)
  // Whoever asked is long gone on: the page's console says what was wrong.
  for (const one of host.orders) order(one).catch(reportError)
  return {
    order,
    shown: (moveFocus) => void panel.opened(moveFocus),
    hidden: () => panel.closed(),
  }
}
