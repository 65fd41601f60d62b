import { css } from 'lit'

export const inboxRowStyles = css`
  :host {
    display: block;
  }
  a {
    position: relative;
    display: grid;
    grid-template-rows: auto auto 1fr;
    gap: 0.15rem;
    height: 100%;
    padding: 0.6rem var(--wa-space-m);
    border-block-end: 1px solid var(--wa-color-surface-border);
    color: var(--wa-color-text-normal);
    text-decoration: none;
  }
  :host([dense]) a {
    grid-template: auto auto / minmax(0, 1fr) auto;
    column-gap: var(--wa-space-s);
    align-content: center;
    padding-block: 0.2rem;
  }
  :host([dense]) .top {
    grid-column: 1 / -1;
  }
  :host([dense]) .foot {
    max-width: 12rem;
  }
  a:hover {
    background: var(--wa-color-surface-lowered);
  }
  a:focus-visible {
    outline-offset: -3px;
  }
  a[aria-current] {
    background: var(--wa-color-brand-fill-quiet);
  }
  a[aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    width: 3px;
    background: var(--wa-color-brand-fill-loud);
  }
  .top {
    display: flex;
    gap: var(--wa-space-xs);
    align-items: center;
    min-width: 0;
  }
  .name {
    overflow: hidden;
    font-weight: var(--wa-font-weight-semibold);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [data-unread] .name {
    font-weight: 700;
  }
  [data-closed] .name {
    font-weight: var(--wa-font-weight-normal);
  }
  time {
    margin-inline-start: auto;
    font-size: var(--wa-font-size-s);
    white-space: nowrap;
  }
  .language {
    flex: none;
    padding: 0 0.35em;
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-s);
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-2xs);
    text-transform: uppercase;
  }
  .top wa-icon {
    flex: none;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
  }
  .unread {
    flex: none;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--wa-color-brand-fill-loud);
  }
  .here {
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--foyer-there);
  }
  .excerpt {
    overflow: hidden;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
    text-overflow: ellipsis;
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  [data-unread] .excerpt {
    color: var(--wa-color-text-normal);
  }
  .ours {
    margin-inline-end: 0.3em;
    font-size: 0.85em;
  }
  .foot {
    display: flex;
    gap: var(--wa-space-s);
    align-items: center;
    overflow: hidden;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-xs);
    white-space: nowrap;
  }
  .foot bdi,
  .foot triage-clock {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .draft {
    padding: 0 0.5em;
    border-radius: var(--wa-border-radius-s);
    background: var(--foyer-note);
    color: var(--foyer-note-text);
  }
  .stranded,
  .kind[data-kind='complaint'] {
    color: var(--wa-color-danger-on-quiet);
  }
  .closed[data-state='unresolved'],
  .closed[data-state='abandoned'] {
    color: var(--wa-color-warning-on-quiet);
  }
  .stars {
    display: inline-flex;
    gap: 0.2em;
    align-items: center;
    margin-inline-start: auto;
  }
  /* Last: stronger than what shows the rest. */
  [hidden] {
    display: none;
  }
`
