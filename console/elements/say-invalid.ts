/** As much of one of Web Awesome's controls as is needed here. */
export interface Control extends HTMLElement {
  updateComplete?: Promise<unknown>
  input?: HTMLElement
}

/** The controls below a root, in their order. */
export function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('wa-input, wa-textarea, wa-select')]
}

/** Web Awesome's controls keep the input to themselves: tells it what a screen reader should hear of what is wrong. */
export function sayInvalid(root: ParentNode): void {
  for (const control of controlsIn(root)) {
    const wrong = String(control.hasAttribute('data-problem'))
    void control.updateComplete?.then(() => control.input?.setAttribute('aria-invalid', wrong))
  }
}
