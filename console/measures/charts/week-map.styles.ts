import { css } from 'lit'
import { navLink } from '../../styles/nav-link.styles.ts'

export const weekMapStyles = css`
  ${navLink}
  figcaption {
    flex-wrap: wrap;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs);
    font-size: var(--wa-font-size-s);
  }
  nav a {
    display: block;
    padding: 0.2rem 0.6rem;
  }
  .small {
    font-size: var(--wa-font-size-s);
  }
  .scroller {
    max-height: none;
  }
  table {
    border-collapse: separate;
    border-spacing: 2px;
    font-size: var(--wa-font-size-xs);
    --hue: var(--wa-color-brand-fill-loud);
  }
  table[data-part='abandoned'] {
    --hue: var(--wa-color-danger-fill-loud);
  }
  th,
  td {
    padding: 0.35rem 0.2rem;
    text-align: center;
  }
  tbody td {
    min-width: 2.3rem;
    border-radius: var(--wa-border-radius-s);
    background: color-mix(in oklab, var(--hue) var(--strength, 0%), var(--wa-color-neutral-fill-quiet));
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    padding-inline-end: 0.5rem;
    background: var(--wa-color-surface-default);
    text-align: start;
  }
  thead th {
    font-weight: inherit;
  }
  [data-level='1'] {
    --strength: 10%;
  }
  [data-level='2'] {
    --strength: 22%;
  }
  [data-level='3'] {
    --strength: 34%;
  }
  [data-level='4'] {
    --strength: 46%;
  }
  [data-level='5'] {
    --strength: 58%;
  }
`
