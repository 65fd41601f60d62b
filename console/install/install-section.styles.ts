import { css } from 'lit'

/** A section of the page that is an element of its own. */
export const installSectionStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-s);
  }
  h2 {
    font-size: var(--wa-font-size-m);
  }
  .quiet {
    font-size: var(--wa-font-size-s);
  }
`
