/**
 * Keeps a full-screen dialog in the part of the screen that a phone's keyboard leaves free, so that what the visitor
 * writes into stays in sight. Beside the page, where the dialog leaves room itself, nothing is changed.
 */
export function fitViewport(dialog: HTMLDialogElement) {
  const { visualViewport } = window
  if (!visualViewport) return
  const fit = () => {
    const whole = dialog.matches(':modal') && visualViewport.scale === 1
    dialog.style.height = whole ? `${visualViewport.height}px` : ''
    dialog.style.top = whole ? `${visualViewport.offsetTop}px` : ''
  }
  visualViewport.addEventListener('resize', fit)
  visualViewport.addEventListener('scroll', fit)
}
