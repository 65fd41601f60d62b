import { css } from 'lit'

export const threadPageStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) var(--foyer-details);
    min-height: 0;
    background: var(--wa-color-surface-default);
  }
  :host > .face {
    grid-column: 1 / -1;
  }
  section {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    min-height: 0;
  }
  .beside {
    border-inline-start: 1px solid var(--wa-color-surface-border);
  }
  @media (max-width: 75rem) {
    :host {
      position: relative;
      grid-template-columns: minmax(0, 1fr);
    }
    .beside {
      position: absolute;
      z-index: 2;
      inset: var(--foyer-thread-head, 4.25rem) 0 0 auto;
      width: min(var(--foyer-details), 100%);
      box-shadow: var(--wa-shadow-l);
    }
    .beside:not([data-shown]) {
      display: none;
    }
  }
  @media (max-width: 44rem) {
    .beside {
      width: 100%;
      border: 0;
    }
  }
`
