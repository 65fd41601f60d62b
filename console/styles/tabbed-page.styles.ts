import { css } from 'lit'

/** A page with a title and links in its head, and its content scrolling below: measures, settings. */
export const tabbedPageStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
    background: var(--wa-color-surface-default);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-l);
    align-items: center;
    padding: var(--wa-space-s) var(--wa-space-l);
    border-block-end: 1px solid var(--wa-color-surface-border);
    background: var(--wa-color-surface-default);
  }
  h1 {
    font-size: var(--wa-font-size-l);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs);
  }
  nav a {
    display: block;
    padding: 0.3rem 0.75rem;
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
  .scroller {
    overflow: auto;
    padding: var(--wa-space-l);
  }
`
