import { css } from 'lit'

/** An editor as high as the window: its head stands, and below it what is edited and the widget scroll side by side. */
export const besidePreviewStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
    background: var(--wa-color-surface-default);
  }
  h2 {
    font-size: var(--wa-font-size-m);
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(21rem, 26rem);
    min-height: 0;
  }
  .sides > * {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-m);
    align-content: start;
    min-height: 0;
    overflow: auto;
    padding: var(--wa-space-l);
  }
  .try {
    border-inline-start: 1px solid var(--wa-color-surface-border);
    background: var(--wa-color-surface-lowered);
  }
  .narrow {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    gap: var(--wa-space-m);
  }
  @media (max-width: 64rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
    .try {
      border: 0;
    }
  }
  @media (max-width: 44rem) {
    .sides > * {
      padding: var(--wa-space-m);
    }
  }
`
