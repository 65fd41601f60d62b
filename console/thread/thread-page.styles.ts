import { css } from 'lit'

export const threadPageStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) var(--foyer-details);
    min-height: 0;
    background: var(--wa-color-surface-default);
  }
  :host > .face {
    grid-area: 1 / 1 / -1 / -1;
  }
  section {
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    grid-row: 1 / -1;
    min-height: 0;
  }
  .beside {
    grid-row: 1 / -1;
    border-inline-start: 1px solid var(--wa-color-surface-border);
  }
  @media (max-width: 75rem) {
    :host {
      position: relative;
      grid-template-columns: minmax(0, 1fr);
    }
    .beside {
      /* Below the head, however high that is: what the line of the grid says, not a number. */
      position: absolute;
      z-index: 2;
      grid-area: 2 / 1 / -1 / -1;
      inset-block: 0;
      inset-inline-end: 0;
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
