/** The panel: everything the visitor sees after the launcher. The loader imports this file when they mean to ask. */
import type { Panel, PanelHost } from '../tag.ts'
import { FoyerPanel } from './foyer-panel.ts'
import { panelStyles } from './foyer-panel.styles.ts'
import { flowStyles } from '../flow/foyer-flow.styles.ts'
import { formStyles } from '../form/foyer-contact-form.styles.ts'
import { threadStyles } from '../thread/foyer-thread.styles.ts'

/** Fills the shell the loader made. Nothing is asked of the server and nothing is stored before `shown`. */
export function mount(host: PanelHost): Panel {
  for (const { styleSheet } of [panelStyles, formStyles, flowStyles, threadStyles])
    host.root.adoptedStyleSheets.push(styleSheet!)
  const panel = new FoyerPanel(host)
  host.dialog.append(panel)
  return {
    shown: (moveFocus) => void panel.opened(moveFocus),
    hidden: () => panel.closed(),
  }
}
