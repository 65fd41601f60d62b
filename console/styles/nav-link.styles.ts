import { css } from 'lit'

/** Links to the places one can go to; the place one is at stands out. */
export const navLink = css`
  nav a {
    border-radius: var(--wa-border-radius-m);
    color: var(--wa-color-text-normal);
    text-decoration: none;
  }
  nav a:hover {
    background: var(--wa-color-neutral-fill-quiet);
  }
  nav a[aria-current] {
    background: var(--wa-color-brand-fill-quiet);
    color: var(--wa-color-brand-on-quiet);
    font-weight: var(--wa-font-weight-semibold);
  }
`
