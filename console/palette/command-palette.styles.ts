import { css } from 'lit'

export const commandPaletteStyles = css`
  wa-dialog {
    --width: min(36rem, calc(100vw - 2rem));
    --spacing: 0;
  }
  /* At one place, however much is found. */
  wa-dialog::part(dialog) {
    margin-block-start: min(12vh, 8rem);
  }
  input {
    width: 100%;
    padding: var(--wa-space-m);
    border: 0;
    border-block-end: 1px solid var(--wa-color-surface-border);
    background: none;
    color: inherit;
    font: inherit;
    outline: none;
  }
  ul {
    max-height: min(24rem, 60vh);
    overflow: auto;
    padding: var(--wa-space-xs);
  }
  li {
    display: flex;
    gap: var(--wa-space-s);
    align-items: center;
    padding: var(--wa-space-xs) var(--wa-space-s);
    border-radius: var(--wa-border-radius-m);
    cursor: pointer;
  }
  li[aria-selected='true'] {
    background: var(--wa-color-brand-fill-quiet);
    color: var(--wa-color-brand-on-quiet);
  }
  small {
    margin-inline-start: auto;
    font-size: var(--wa-font-size-xs);
  }
  p {
    padding: 0 var(--wa-space-m) var(--wa-space-m);
  }
`
