import { css } from 'lit'
import { buttonsStyles } from '../styles/buttons.styles.ts'
import { fieldsetStyles } from '../styles/fieldset.styles.ts'

/** A question as a card: its line with the place and the moves, and below it the fields, dense, of one width. */
export const questionCardStyles = css`
  ${buttonsStyles}
  ${fieldsetStyles}
  :host {
    display: block;
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--wa-color-surface-default);
  }
  :host([open]) {
    border-color: var(--wa-color-brand-border-normal);
    box-shadow: var(--wa-shadow-s);
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--wa-space-s);
    align-items: center;
    padding-inline-start: var(--wa-space-m);
  }
  .place {
    display: grid;
    place-items: center;
    width: 1.75rem;
    height: 1.75rem;
    border-radius: 50%;
    background: var(--wa-color-neutral-fill-quiet);
    color: var(--wa-color-neutral-on-quiet);
    font-size: var(--wa-font-size-s);
    font-weight: var(--wa-font-weight-semibold);
  }
  :host([open]) .place {
    background: var(--wa-color-brand-fill-loud);
    color: var(--wa-color-brand-on-loud);
  }
  .name {
    display: grid;
    gap: 0.1rem;
    min-width: 0;
    padding: var(--wa-space-s) 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .name > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :host([open]) .name > * {
    white-space: normal;
  }
  .name .quiet {
    font-size: var(--wa-font-size-s);
  }
  .fields {
    display: grid;
    gap: var(--wa-space-m);
    padding: 0 var(--wa-space-m) var(--wa-space-m);
  }
  fieldset {
    gap: var(--wa-space-s);
  }
  legend {
    font-size: var(--wa-font-size-s);
  }
  .label {
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
  }
  .rows {
    display: grid;
    gap: var(--wa-space-m);
  }
  .rows li {
    display: grid;
    gap: var(--wa-space-2xs);
    min-width: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-s);
    align-items: end;
  }
  .row > :first-child {
    flex: 1 1 12rem;
    min-width: 0;
  }
  .row > wa-select {
    flex: 0 1 7.5rem;
  }
  .row > wa-select:first-child {
    flex: 1 1 12rem;
  }
  .row > wa-input:not(:first-child) {
    flex: 0 1 6rem;
  }
  .acts {
    display: flex;
    flex: none;
  }
  .acts wa-button::part(base) {
    padding-inline: 0.5em;
  }
  .ticks,
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs) var(--wa-space-l);
  }
  .narrow {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: var(--wa-space-s);
  }
  wa-details::part(header) {
    padding: 0.25rem 0;
    font-size: var(--wa-font-size-s);
  }
  wa-details::part(content) {
    padding: var(--wa-space-2xs) 0 var(--wa-space-s);
  }
  .head ~ .problem {
    padding: 0 var(--wa-space-m) var(--wa-space-s);
  }
`
