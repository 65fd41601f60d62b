import { css } from 'lit'

/** What stands beside a card's title, and the sentences in it. */
export const factStyles = css`
  .kind {
    margin-inline-start: var(--wa-space-2xs);
    padding: 0 0.5em;
    border-radius: var(--wa-border-radius-s);
    background: var(--wa-color-neutral-fill-normal);
    color: var(--wa-color-neutral-on-normal);
    font-size: var(--wa-font-size-xs);
    font-weight: var(--wa-font-weight-normal);
  }
  .facts {
    display: grid;
    gap: var(--wa-space-2xs);
  }
`
