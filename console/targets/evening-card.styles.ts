import { css } from 'lit'
import { cardStyles } from '../styles/card.styles.ts'

export const eveningCardStyles = css`
  ${cardStyles}
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-m);
  }
  h2 {
    font-size: var(--wa-font-size-m);
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: var(--wa-font-size-s);
  }
  /* Narrow ones take a second line rather than half of a word. */
  tbody th,
  td:last-child {
    white-space: normal;
  }
  form,
  .said {
    display: grid;
    gap: var(--wa-space-xs);
    max-width: 44rem;
  }
  .said p {
    overflow-wrap: anywhere;
  }
`
