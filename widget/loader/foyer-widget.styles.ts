/**
 * Styles of launcher and shell, and the colours everything inside is drawn with. `!important` stands where a page's
 * `* { … }` would reach the host element itself; below it no rule of the page matches anything.
 *
 * The dialog is laid out before it is opened, unseen, so that opening it costs a paint and no more.
 *
 * The text on the accent is black or white by WCAG's own luminance (0.179 is where both contrast alike), computed by
 * the browser for whatever colour the site chose.
 */
const styles = `
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483000 !important;
  color-scheme: light dark !important;
  --accent: var(--foyer-accent, #0e6b5c);
  --on-accent: color(from var(--accent) xyz-d65 clamp(0, (.179 - y) * 999, .9505) clamp(0, (.179 - y) * 999, 1) clamp(0, (.179 - y) * 999, 1.089));
  --accent-text: light-dark(oklch(from var(--accent) min(l, .48) c h), oklch(from var(--accent) max(l, .8) min(c, .13) h));
  --surface: light-dark(#fff, #15181c);
}
@media print { :host { display: none !important } }
button, dialog {
  font: 400 16px/1.5 var(--foyer-font, system-ui, sans-serif);
  box-sizing: border-box;
}
[part=launcher] {
  position: fixed;
  inset-block-end: max(20px, env(safe-area-inset-bottom));
  inset-inline: var(--at);
  display: flex;
  align-items: center;
  gap: 10px;
  height: 56px;
  padding: 0 22px 0 18px;
  border: 1px solid transparent;
  border-radius: 28px;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
  cursor: pointer;
  box-shadow: 0 4px 20px #0004;
}
[part=launcher]::before {
  content: "";
  border: 12px solid;
  clip-path: path(evenodd, "M12 3.5c5 0 9 3.4 9 7.7s-4 7.7-9 7.7l-3-.4-4.5 2 1-4c-1.5-1.3-2.5-3.2-2.5-5.3 0-4.3 4-7.7 9-7.7zM7 10h2v2H7zm4 0h2v2h-2zm4 0h2v2h-2z");
}
[part=launcher]:hover { transform: translateY(-2px) }
:focus-visible { outline: 3px solid var(--accent-text); outline-offset: 2px }
[hidden] { display: none !important }
dialog {
  display: block;
  visibility: hidden;
  position: fixed;
  inset-block: auto max(20px, env(safe-area-inset-bottom));
  inset-inline: var(--at);
  width: min(400px, 100vw - 40px);
  height: min(760px, 100dvh - 40px);
  margin: 0;
  padding: 0;
  border: 1px solid light-dark(#0000, #fff2);
  border-radius: 20px;
  overflow: hidden;
  background: linear-gradient(var(--accent) 85px, var(--surface) 0) border-box;
  color: CanvasText;
  box-shadow: 0 8px 48px #0005;
}
dialog[open] { visibility: visible }
@media (max-width: 479px) {
  dialog { inset: 0 auto auto 0; width: 100vw; max-width: none; height: 100dvh; max-height: none; border: 0; border-radius: 0 }
}
`

/**
 * The style sheet, adopted and never written into the page, so that `style-src 'self'` allows it.
 * @param accent any CSS colour @param theme `light` or `dark`; what is neither is passed over @param side `start` or the end
 */
export function sheet({ accent = '', theme = '', side }: DOMStringMap): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  const own = (property: string, value: string, text: string) => (CSS.supports(property, value) ? text + value : '')
  sheet.replaceSync(
    `${styles}:host{--at:${side === 'start' ? '20px auto' : 'auto 20px'};${own('color', accent, '--foyer-accent:')}}:host{${own('color-scheme', theme, 'color-scheme:')}!important}`,
  )
  return sheet
}
