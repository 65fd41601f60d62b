import { css } from 'lit'

export const customerPanelStyles = css`
  :host {
    display: block;
    min-height: 0;
    background: var(--wa-color-surface-default);
  }
  section {
    position: relative;
    height: 100%;
    overflow-y: auto;
    padding: var(--wa-space-m) var(--wa-space-l) var(--wa-space-l);
    font-size: var(--wa-font-size-s);
  }
  section:focus-visible {
    outline-offset: -3px;
  }
  h2 {
    margin-block: var(--wa-space-l) var(--wa-space-xs);
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-xs);
    font-weight: var(--wa-font-weight-semibold);
  }
  h2:first-child {
    margin-block-start: 0;
  }
  .name {
    font-size: var(--wa-font-size-m);
    font-weight: var(--wa-font-weight-bold);
    overflow-wrap: anywhere;
  }
  .address {
    display: grid;
    justify-items: start;
    margin-block: var(--wa-space-2xs);
    overflow-wrap: anywhere;
  }
  .vouched {
    display: grid;
    gap: 0.1rem;
    padding: var(--wa-space-xs) var(--wa-space-s);
    border-radius: var(--wa-border-radius-m);
    background: var(--wa-color-success-fill-quiet);
    color: var(--wa-color-success-on-quiet);
    font-size: var(--wa-font-size-s);
    overflow-wrap: anywhere;
  }
  .claimed {
    margin-block-end: var(--wa-space-m);
    font-size: var(--wa-font-size-xs);
  }
  dl {
    display: grid;
    gap: var(--wa-space-xs);
  }
  dl > div {
    display: grid;
    grid-template-columns: 6.25rem minmax(0, 1fr);
    gap: var(--wa-space-xs);
  }
  dt {
    color: var(--wa-color-text-quiet);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .receipt {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
  }
  .stars {
    display: inline-flex;
    gap: 0.15em;
    color: var(--wa-color-warning-on-quiet);
  }
  .comment {
    display: block;
    margin-block-start: var(--wa-space-2xs);
    unicode-bidi: isolate;
    white-space: pre-wrap;
  }
`
