import { css } from 'lit'
import { isDense } from '../density.ts'

/** Every row is this high, in CSS pixels, so that rows out of sight need not be drawn. */
const comfortableRow = 88
const denseRow = 56

export function rowHeight(): number {
  return isDense() ? denseRow : comfortableRow
}

export const inboxListStyles = css`
  :host {
    display: block;
    min-height: 0;
    background: var(--wa-color-surface-default);
  }
  section {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  header {
    display: flex;
    gap: var(--wa-space-xs);
    align-items: baseline;
    padding: var(--wa-space-m) var(--wa-space-m) var(--wa-space-s);
  }
  h1 {
    margin-inline-end: auto;
    font-size: var(--wa-font-size-l);
  }
  header .quiet {
    flex: 1;
    white-space: nowrap;
  }
  header .quiet,
  header .way {
    font-size: var(--wa-font-size-s);
  }
  header .way,
  header .narrow {
    display: none;
  }
  @media (max-width: 44rem) {
    header .way,
    header .narrow {
      display: inline;
    }
  }
  .scroller {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  li {
    height: ${comfortableRow}px;
    contain: strict;
    display: flex;
  }
  .dense li {
    height: ${denseRow}px;
  }
  inbox-row {
    flex: 1;
    min-width: 0;
    height: 100%;
  }
  .pick {
    display: grid;
    flex: none;
    width: 2.75rem;
    place-items: center;
    border-block-end: 1px solid var(--wa-color-surface-border);
    cursor: pointer;
  }
  .pick input {
    width: 1.15rem;
    height: 1.15rem;
    accent-color: var(--wa-color-brand-fill-loud);
  }
  .chooser {
    margin-block: calc(-1 * var(--wa-space-xs));
  }
  offer-card,
  while-away {
    display: block;
    margin: 0 var(--wa-space-s) var(--wa-space-s);
  }
`
