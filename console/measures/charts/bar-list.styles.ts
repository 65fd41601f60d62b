import { css } from 'lit'

/** Named bars under each other, each with its number and its share. */
export const barListStyles = css`
  figure {
    font-size: var(--wa-font-size-s);
  }
  ol,
  .parts {
    display: grid;
    gap: var(--wa-space-xs) var(--wa-space-s);
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  ol {
    grid-template-columns: minmax(6rem, max-content) minmax(2rem, 1fr) max-content max-content;
  }
  .parts {
    grid-template-columns: max-content 1fr max-content 4rem;
    max-width: 26rem;
  }
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  li > :nth-child(n + 3) {
    text-align: end;
  }
  ol svg {
    width: 100%;
    height: 0.9rem;
    border-radius: var(--wa-border-radius-s);
    background: var(--wa-color-neutral-fill-quiet);
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  .parts svg {
    width: 0.7rem;
    height: 0.7rem;
  }
  .whole {
    width: 100%;
    height: 1.6rem;
    border-radius: var(--wa-border-radius-s);
  }
`
