/** The frame of the console: bar, banners and the page; on a phone the bar is below. */
import { css } from 'lit'

export const shell = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / var(--foyer-bar) minmax(0, 1fr);
    height: 100%;
  }
  side-bar {
    grid-row: 1 / -1;
  }
  header {
    grid-column: 2;
  }
  main {
    grid-column: 2;
    min-height: 0;
    overflow: hidden;
  }
  main.bare {
    grid-area: 1 / 1 / -1 / -1;
  }
  .skip {
    position: absolute;
    z-index: 10;
    inset-block-start: var(--wa-space-xs);
    inset-inline-start: var(--wa-space-xs);
    padding: var(--wa-space-xs) var(--wa-space-m);
    border-radius: var(--wa-border-radius-m);
    border: 1px solid var(--wa-color-surface-border);
    background: var(--wa-color-surface-raised);
    color: inherit;
  }
  .skip:not(:focus) {
    inset-block-start: -10rem;
  }
  .nowhere {
    display: grid;
    gap: var(--wa-space-m);
    height: 100%;
    place-content: center;
    text-align: center;
  }
  h1 {
    font-size: var(--wa-font-size-l);
  }
  /* A page on paper is that page alone. */
  @media print {
    :host {
      display: block;
    }
    main {
      overflow: visible;
    }
    side-bar,
    toast-stack,
    header {
      display: none;
    }
  }
  @media (max-width: 60rem) {
    :host {
      grid-template: auto minmax(0, 1fr) / 4rem minmax(0, 1fr);
    }
  }
  @media (max-width: 44rem) {
    :host {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    side-bar {
      grid-row: 3;
    }
    header,
    main {
      grid-column: 1;
    }
  }
`
