import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { focusOn } from '../elements/focus-on.ts'
import type { Control } from '../elements/say-invalid.ts'

type Host = ReactiveControllerHost & { renderRoot: DocumentFragment | HTMLElement }

/** What has the focus, in a row of a list. */
interface Held {
  /** From the element of the list's own root down to the innermost. */
  path: Control[]
  row: Element
  list: Element
  at: number
}

const rows = ':scope > :is(li, .row)'
const adds = 'wa-button:has(> wa-icon[name="plus"])'

/**
 * Keeps the focus in a list that buttons in its rows change: a row that moves takes it along; where one is taken out, the
 * row in its place has it, else what adds one.
 * @example void new KeepsFocus(this)
 */
export class KeepsFocus implements ReactiveController {
  #held: Held | null = null

  constructor(private readonly host: Host) {
    host.addController(this)
  }

  hostUpdate(): void {
    const path = focusedIn(this.host.renderRoot)
    const row = path[0]?.closest('li') ?? path[0]?.closest('.row')
    const list = row?.parentElement
    this.#held = row && list ? { path, row, list, at: [...list.querySelectorAll(rows)].indexOf(row) } : null
  }

  hostUpdated(): void {
    if (this.#held) void restore(this.#held)
  }
}

function focusedIn(root: DocumentFragment | HTMLElement | null): Control[] {
  const focused = root instanceof ShadowRoot ? root.activeElement : null
  return focused instanceof HTMLElement ? [focused, ...focusedIn(focused.shadowRoot)] : []
}

async function restore({ path, row, list, at }: Held): Promise<void> {
  for (const each of path) await each.updateComplete
  const [button, innermost] = path.slice(-2)
  if (!row.isConnected) {
    const next = list.querySelectorAll(rows)[at]
    await focusOn(next ? next.querySelector<Control>('question-card, .acts > :last-child') : addingTo(list))
  } else if (innermost?.matches(':disabled')) {
    // At the end of its way: back is the only way.
    await focusOn(button!.parentElement!.querySelector<Control>('wa-button:not([disabled])'))
  } else if (document.activeElement === document.body) {
    innermost?.focus()
  }
}

/** What adds a row: below the list, or the nearest around it. */
function addingTo(list: Element): Control | null {
  for (let around: Element | null = list; around !== null; around = around.parentElement) {
    const adding = [...around.querySelectorAll<Control>(adds)].at(-1)
    if (adding) return adding
  }
  return null
}
