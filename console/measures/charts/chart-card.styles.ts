import { css } from 'lit'
import { cardStyles } from '../../styles/card.styles.ts'

export const chartCardStyles = css`
  ${cardStyles}
  :host {
    display: block;
    container-type: inline-size;
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
  h3 {
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
  .canvas text {
    unicode-bidi: plaintext;
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
  @media print {
    .scroller {
      max-height: none;
      overflow: visible;
    }
    figcaption wa-button,
    figcaption nav {
      display: none;
    }
  }
`
