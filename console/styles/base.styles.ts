import { css } from 'lit'

/** What every element of the console starts from: boxes, headings, links, focus, hidden words. */
export const base = css`
  :host {
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4 {
    font-weight: var(--wa-font-weight-bold);
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: var(--wa-color-text-link);
    text-underline-offset: 0.15em;
  }
  button {
    font: inherit;
  }
  :focus-visible {
    outline: var(--wa-focus-ring);
    outline-offset: var(--wa-focus-ring-offset);
  }
  wa-icon {
    flex: none;
    /* A sprite's shapes reach further than they show: what is pressed is the button around them. */
    pointer-events: none;
  }
  [name='arrow-left']:dir(rtl) {
    scale: -1 1;
  }
  .quiet {
    color: var(--wa-color-text-quiet);
  }
  .hidden-words {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
