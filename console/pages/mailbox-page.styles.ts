import { css } from 'lit'
import { buttonsStyles } from '../styles/buttons.styles.ts'
import { headedPage } from '../styles/headed-page.styles.ts'

/** The mailbox: a head, the list, and the mail beside it; one under the other where it is narrow. */
export const mailboxStyles = css`
  ${buttonsStyles}
  ${headedPage}
  header {
    gap: var(--wa-space-s);
    justify-content: space-between;
    padding: var(--wa-space-m) var(--wa-space-l);
  }
  h2 {
    font-size: var(--wa-font-size-m);
    overflow-wrap: anywhere;
  }
  main {
    display: grid;
    grid-template-columns: minmax(16rem, 24rem) minmax(0, 1fr);
    min-height: 0;
  }
  main > .face {
    grid-column: 1 / -1;
    max-width: 34rem;
    margin: auto;
    padding: var(--wa-space-l);
    text-align: center;
  }
  ul {
    overflow: auto;
    border-inline-end: 1px solid var(--wa-color-surface-border);
  }
  li button {
    display: grid;
    gap: var(--wa-space-2xs);
    width: 100%;
    padding: var(--wa-space-s) var(--wa-space-l);
    border: 0;
    border-block-end: 1px solid var(--wa-color-surface-border);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  li button:hover {
    background: var(--wa-color-neutral-fill-quiet);
  }
  li button[aria-current] {
    background: var(--wa-color-brand-fill-quiet);
  }
  .subject {
    font-weight: var(--wa-font-weight-semibold);
    overflow-wrap: anywhere;
  }
  .label {
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
    overflow-wrap: anywhere;
  }
  article {
    display: grid;
    gap: var(--wa-space-s);
    align-content: start;
    overflow: auto;
    padding: var(--wa-space-l);
  }
  .text {
    max-width: 40rem;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
  }
  @media (max-width: 44rem) {
    :host {
      height: auto;
      min-height: 100%;
    }
    main {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    ul {
      border-inline-end: 0;
    }
  }
`
