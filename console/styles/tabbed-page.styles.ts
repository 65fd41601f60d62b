import { css } from 'lit'
import { headedPage } from './headed-page.styles.ts'
import { navLink } from './nav-link.styles.ts'

/** A page with a title and links in its head, and its content scrolling below: measures, settings. */
export const tabbedPageStyles = css`
  ${headedPage}
  ${navLink}
  header {
    gap: var(--wa-space-xs) var(--wa-space-l);
    padding: var(--wa-space-s) var(--wa-space-l);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs);
  }
  nav a {
    display: block;
    padding: 0.3rem 0.75rem;
  }
  .scroller {
    position: relative;
    overflow: auto;
    padding: var(--wa-space-l);
  }
  /* Where a head of many links would leave little to its content, it scrolls away with it. */
  @media (max-width: 44rem) {
    :host {
      grid-template-rows: auto auto;
      align-content: start;
      overflow: auto;
    }
    .scroller {
      overflow: visible;
    }
  }
  @media print {
    .scroller {
      overflow: visible;
    }
  }
`
