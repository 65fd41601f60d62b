import { css } from 'lit'

export const timeChartStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    min-width: 0;
    padding: var(--wa-space-m) var(--wa-space-l);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--wa-color-surface-default);
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-s);
  }
  figcaption {
    display: flex;
    gap: var(--wa-space-s);
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    font-size: var(--wa-font-size-m);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs) var(--wa-space-m);
    min-height: 1.5em;
    font-size: var(--wa-font-size-s);
  }
  .legend li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .legend svg {
    width: 18px;
    height: 10px;
  }
  .legend b {
    font-variant-numeric: tabular-nums;
  }
  .canvas {
    height: 220px;
    overflow: hidden;
    direction: ltr;
    font-family: var(--wa-font-family-body);
    touch-action: pan-y;
  }
  .canvas svg {
    display: block;
  }
  @container (max-width: 26rem) {
    .words {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  .scroller {
    max-height: 250px;
    overflow: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--wa-font-size-s);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--wa-space-2xs) var(--wa-space-xs);
    text-align: end;
    white-space: nowrap;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--wa-color-surface-default);
    color: var(--wa-color-text-quiet);
    white-space: normal;
  }
  tbody th {
    font-weight: inherit;
  }
  tbody tr {
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
`
