import { css } from 'lit'
import { cardStyles } from '../../styles/card.styles.ts'
import { verdictStyles } from '../../styles/verdict.styles.ts'

/** A tile: one large number, what it says in a sentence, what stands beside it, and how it is counted. */
export const tileStyles = css`
  ${cardStyles}
  ${verdictStyles}
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--wa-space-s);
  }
  h3 {
    font-size: var(--wa-font-size-m);
  }
  .figure {
    font-size: var(--wa-font-size-2xl);
    font-weight: var(--wa-font-weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }
  .held {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--wa-space-s);
    align-items: baseline;
  }
  .few {
    align-self: flex-start;
    padding: 0.1em 0.6em;
    border-radius: var(--wa-border-radius-m);
    background: var(--wa-color-neutral-fill-quiet);
    color: var(--wa-color-text-quiet);
  }
  .figure[data-early],
  .figure[data-none] {
    color: var(--wa-color-text-quiet);
  }
  .figure[data-none] {
    font-size: var(--wa-font-size-l);
  }
  .change {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .change[data-better='true'] wa-icon {
    color: var(--wa-color-success-on-quiet);
  }
  .change[data-better='false'] wa-icon {
    color: var(--wa-color-danger-on-quiet);
  }
  .small {
    font-size: var(--wa-font-size-s);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    gap: var(--wa-space-2xs) var(--wa-space-m);
  }
  dt {
    color: var(--wa-color-text-quiet);
  }
  dd {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  h4 {
    padding-block-start: var(--wa-space-xs);
    font-size: var(--wa-font-size-s);
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
  @media print {
    .about {
      display: none;
    }
  }
  .about {
    margin-block-start: auto;
    margin-inline-start: calc(-1 * var(--wa-space-s));
    align-self: flex-start;
  }
  wa-popover {
    --max-width: min(26rem, 90vw);
  }
  .info {
    display: grid;
    gap: var(--wa-space-s);
    max-height: min(24rem, 40vh);
    overflow: auto;
    font-size: var(--wa-font-size-s);
    /* A shadow at the edge behind which there is more; where there is none, the surface itself lies over it. */
    --surface: var(--wa-color-surface-default);
    --shadow: color-mix(in oklab, currentColor 30%, transparent);
    background:
      linear-gradient(var(--surface) 40%, transparent) top / 100% 3rem local no-repeat,
      linear-gradient(transparent, var(--surface) 60%) bottom / 100% 3rem local no-repeat,
      linear-gradient(var(--shadow), transparent) top / 100% 0.75rem scroll no-repeat,
      linear-gradient(transparent, var(--shadow)) bottom / 100% 0.75rem scroll no-repeat;
  }
  .info .said {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .info .said dt {
    font-weight: var(--wa-font-weight-semibold);
  }
  .info .said dd {
    text-align: start;
    padding-block-end: var(--wa-space-2xs);
  }
  .info ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
`
