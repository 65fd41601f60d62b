import { css } from 'lit'
import { verdictStyles } from '../../styles/verdict.styles.ts'

/** A table wider than a phone: its names stay where they are while the numbers pass. */
export const cutTableStyles = css`
  ${verdictStyles}
  :host {
    display: block;
  }
  .scroller {
    overflow-x: auto;
  }
  .small {
    font-size: var(--wa-font-size-s);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--wa-space-xs) var(--wa-space-s);
    text-align: end;
    white-space: nowrap;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    white-space: normal;
    font-size: var(--wa-font-size-s);
    font-weight: var(--wa-font-weight-semibold);
  }
  thead a {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
    color: var(--wa-color-text-quiet);
    text-decoration: none;
  }
  /* So that a number stands under the end of its name. */
  th:not(:first-child) a {
    flex-direction: row-reverse;
  }
  thead a:hover,
  th[aria-sort] a {
    color: var(--wa-color-text-normal);
  }
  thead wa-icon {
    font-size: 0.8em;
  }
  thead wa-icon[data-off] {
    visibility: hidden;
  }
  tbody th {
    max-width: 20rem;
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: var(--wa-font-weight-semibold);
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--wa-color-surface-default);
  }
  @media (max-width: 44rem) {
    table {
      font-size: var(--wa-font-size-s);
    }
    th,
    td {
      padding-inline: var(--wa-space-2xs);
    }
    tbody th {
      max-width: 8rem;
    }
    .note {
      display: none;
    }
  }
  tbody tr {
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
  tr[data-few] {
    color: var(--wa-color-text-quiet);
  }
  tr[data-few] .verdict {
    color: inherit;
  }
  .note {
    margin-inline-start: var(--wa-space-xs);
    padding: 0.05em 0.5em;
    border-radius: 1em;
    background: var(--wa-color-neutral-fill-quiet);
    font-size: var(--wa-font-size-xs);
  }
  .verdict {
    font-weight: inherit;
  }
  .verdict a {
    color: inherit;
    text-decoration-style: dotted;
  }
  .change {
    color: var(--wa-color-text-quiet);
    font-size: 0.8em;
  }
  .change[data-better='true'] {
    color: var(--wa-color-success-on-quiet);
  }
  .change[data-better='false'] {
    color: var(--wa-color-danger-on-quiet);
  }
  @media print {
    .scroller {
      overflow: visible;
    }
    table {
      font-size: var(--wa-font-size-xs);
    }
  }
`
