import { css } from 'lit'

/** Lines of how the desk is doing: a mark, what it is, how it stands, and below what that means. */
export const deskStatusStyles = css`
  ul {
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
  }
  li {
    display: grid;
    grid-template: 'mark name value' auto '. says says' auto / auto minmax(0, 1fr) minmax(0, auto);
    gap: 0 var(--wa-space-m);
    align-items: baseline;
    padding: var(--wa-space-s) var(--wa-space-m);
  }
  li + li {
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
  li wa-icon {
    grid-area: mark;
    align-self: center;
    color: var(--wa-color-success-on-quiet);
  }
  li[data-bad] {
    background: var(--wa-color-warning-fill-quiet);
  }
  li[data-bad] wa-icon {
    color: var(--wa-color-warning-on-quiet);
  }
  .value {
    font-variant-numeric: tabular-nums;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .says {
    grid-area: says;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
  }
  li[data-bad] .says {
    color: var(--wa-color-text-normal);
  }
`
