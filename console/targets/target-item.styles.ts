import { css } from 'lit'

export const targetItemStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-xs);
    align-content: start;
  }
  .head {
    display: flex;
    gap: var(--wa-space-s);
    align-items: center;
    justify-content: space-between;
    min-height: 2.25rem;
  }
  .name {
    font-weight: var(--wa-font-weight-semibold);
  }
  .figure {
    font-size: var(--wa-font-size-l);
    font-weight: var(--wa-font-weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  .small {
    font-size: var(--wa-font-size-s);
  }
  svg {
    width: 100%;
    height: 0.6rem;
    border-radius: 1rem;
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  .whole {
    fill: var(--wa-color-neutral-fill-normal);
  }
  .done {
    fill: var(--wa-color-neutral-fill-loud);
  }
  .done[data-verdict='met'] {
    fill: var(--wa-color-success-fill-loud);
  }
  .done[data-verdict='close'] {
    fill: var(--wa-color-warning-fill-loud);
  }
  .done[data-verdict='missed'] {
    fill: var(--wa-color-danger-fill-loud);
  }
  .due {
    stroke: var(--wa-color-text-normal);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  dl {
    display: grid;
    gap: var(--wa-space-2xs);
    font-size: var(--wa-font-size-s);
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--wa-space-m);
    justify-content: space-between;
  }
  dt {
    color: var(--wa-color-text-quiet);
  }
  dd {
    flex: 1 1 auto;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  summary {
    padding-block: var(--wa-space-2xs);
    color: var(--wa-color-text-link);
    font-size: var(--wa-font-size-s);
    cursor: pointer;
  }
`
