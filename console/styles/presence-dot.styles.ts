import { css } from 'lit'

/** A dot for somebody's presence; a hollow one is not connected. Always stands beside words. */
export const presenceDot = css`
  .dot {
    flex: none;
    width: 10px;
    height: 10px;
    border-radius: 50%;
    border: 2px solid var(--wa-color-neutral-border-loud);
  }
  .dot[data-presence='available'] {
    border-color: var(--foyer-there);
    background: var(--foyer-there);
  }
  .dot[data-presence='busy'] {
    border-color: var(--foyer-busy);
    background: var(--foyer-busy);
  }
  .dot[data-unreachable] {
    background: none;
  }
`
