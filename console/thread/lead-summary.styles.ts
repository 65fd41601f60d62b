import { css } from 'lit'

export const leadSummaryStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin-block: var(--wa-space-l) var(--wa-space-xs);
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-xs);
    font-weight: var(--wa-font-weight-semibold);
  }
  .score {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs) var(--wa-space-s);
    align-items: center;
  }
  .score strong {
    font-size: var(--wa-font-size-l);
    font-variant-numeric: tabular-nums;
  }
  dl {
    display: grid;
    gap: var(--wa-space-xs);
    margin-block: var(--wa-space-xs) 0;
  }
  .meters > div {
    display: grid;
    grid-template-columns: 4rem minmax(0, 1fr);
    gap: var(--wa-space-xs);
    align-items: center;
  }
  .meters dd {
    display: flex;
    gap: var(--wa-space-s);
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  meter {
    flex: 1;
    height: 8px;
    min-width: 3rem;
    border: 0;
    border-radius: 4px;
    background: var(--wa-color-surface-border);
    appearance: none;
  }
  meter::-webkit-meter-bar {
    height: 8px;
    border: 0;
    border-radius: 4px;
    background: var(--wa-color-surface-border);
  }
  meter::-webkit-meter-optimum-value {
    border-radius: 4px;
    background: var(--wa-color-brand-fill-loud);
  }
  meter::-moz-meter-bar {
    border-radius: 4px;
    background: var(--wa-color-brand-fill-loud);
  }
  .reasons {
    display: grid;
    gap: var(--wa-space-2xs);
    margin-block: var(--wa-space-s) 0;
  }
  .reasons li {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    gap: var(--wa-space-xs);
  }
  .points {
    color: var(--wa-color-brand-on-quiet);
    font-variant-numeric: tabular-nums;
    font-weight: var(--wa-font-weight-semibold);
    text-align: end;
  }
  .reasons .quiet {
    display: block;
    font-size: var(--wa-font-size-xs);
  }
  .reasons bdi,
  dd {
    overflow-wrap: anywhere;
  }
  .answers {
    margin-block-start: var(--wa-space-m);
    padding-block-start: var(--wa-space-s);
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
  dt {
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-xs);
  }
`
