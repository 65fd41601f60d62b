import { css } from 'lit'

/** Cards of a report, and its tables. */
export const reportsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-l);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-s);
    align-content: start;
    padding: var(--wa-space-m) var(--wa-space-l);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--wa-color-surface-default);
  }
  h2 {
    font-size: var(--wa-font-size-m);
  }
  .small {
    font-size: var(--wa-font-size-s);
  }
  .pair {
    display: grid;
    gap: var(--wa-space-l);
    grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
  }
  @media (max-width: 44rem) {
    :host,
    .pair {
      gap: var(--wa-space-m);
    }
    section {
      padding-inline: var(--wa-space-m);
    }
  }
`
