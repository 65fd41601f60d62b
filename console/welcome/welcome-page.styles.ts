import { css } from 'lit'

/** The first steps, one below the other, each with its mark beside it. */
export const welcomePageStyles = css`
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-l);
    max-width: 44rem;
  }
  ol {
    display: grid;
    gap: var(--wa-space-s);
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--wa-space-m);
    padding: var(--wa-space-m);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
  }
  li > div {
    display: grid;
    gap: var(--wa-space-2xs);
  }
  h2 {
    font-size: var(--wa-font-size-m);
  }
  .mark {
    display: grid;
    width: 1.75rem;
    height: 1.75rem;
    border-radius: 50%;
    place-items: center;
    background: var(--wa-color-surface-lowered);
    color: var(--wa-color-text-quiet);
  }
  [data-done] .mark {
    background: var(--wa-color-success-fill-quiet);
    color: var(--wa-color-success-on-quiet);
  }
  footer {
    display: grid;
    gap: var(--wa-space-xs);
    justify-items: start;
    font-size: var(--wa-font-size-s);
  }
`
