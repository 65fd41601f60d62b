import { css } from 'lit'

export const ledgerPageStyles = css`
  :host {
    background: var(--wa-color-surface-lowered);
  }
  header p {
    margin-inline-start: auto;
    font-size: var(--wa-font-size-s);
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-s);
    align-items: center;
    font-size: var(--wa-font-size-s);
  }
  .days label {
    display: inline-flex;
    gap: var(--wa-space-2xs);
    align-items: center;
    color: var(--wa-color-text-quiet);
  }
  input {
    padding: 0.25rem 0.4rem;
    border: 1px solid var(--wa-form-control-border-color);
    border-radius: var(--wa-border-radius-m);
    background: var(--wa-color-surface-default);
    color: var(--wa-color-text-normal);
    font: inherit;
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-l);
    max-width: 84rem;
    margin-inline: auto;
  }
  .lead {
    max-width: 60rem;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-l);
    justify-content: center;
  }
  .face {
    min-height: 40vh;
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
    .column {
      gap: var(--wa-space-m);
    }
  }
`
