import { css } from 'lit'

/** A page as high as the window: its head stands, what is below scrolls. */
export const headedPage = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
    background: var(--wa-color-surface-default);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    border-block-end: 1px solid var(--wa-color-surface-border);
  }
  h1 {
    font-size: var(--wa-font-size-l);
  }
  /* On paper all of it, without the way to other pages. */
  @media print {
    :host {
      display: block;
      height: auto;
    }
    nav {
      display: none;
    }
  }
`
