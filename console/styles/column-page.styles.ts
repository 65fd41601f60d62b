import { css } from 'lit'

/** A page of numbers: a column of cards under a head with tabs. */
export const columnPageStyles = css`
  :host {
    background: var(--wa-color-surface-lowered);
  }
  header p {
    margin-inline-start: auto;
    font-size: var(--wa-font-size-s);
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-l);
    max-width: 84rem;
    margin-inline: auto;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-l);
    justify-content: center;
  }
  .face {
    min-height: 45vh;
  }
  @media (max-width: 44rem) {
    header,
    .scroller {
      padding-inline: var(--wa-space-m);
    }
    header p {
      margin: 0;
      width: 100%;
    }
    .scroller {
      padding-block: var(--wa-space-m);
    }
    .column {
      gap: var(--wa-space-m);
    }
  }
`
