import { css } from 'lit'

/** A line across the console that stays as long as what it says. */
export const bannerStyles = css`
  :host {
    display: block;
  }
  p {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs) var(--wa-space-s);
    align-items: center;
    padding: var(--wa-space-xs) var(--wa-space-m);
    border-bottom: 1px solid var(--wa-color-warning-border-quiet);
    background: var(--wa-color-warning-fill-quiet);
    color: var(--wa-color-warning-on-normal);
    font-size: var(--wa-font-size-s);
  }
  span {
    flex: 1;
    min-width: 12rem;
  }
`
