import { css } from 'lit'

export const replyComposerStyles = css`
  :host {
    display: block;
    padding: 0 var(--wa-space-l) var(--wa-space-m);
  }
  .unreached {
    display: flex;
    gap: var(--wa-space-xs);
    align-items: baseline;
    max-width: 48rem;
    margin-inline: auto;
    padding: var(--wa-space-xs) var(--wa-space-s);
    font-size: var(--wa-font-size-s);
    overflow-wrap: anywhere;
  }
  form {
    position: relative;
    max-width: 48rem;
    margin-inline: auto;
    border: 1px solid var(--wa-color-neutral-border-normal);
    border-radius: var(--wa-border-radius-l);
    background: var(--wa-color-surface-default);
    box-shadow: var(--wa-shadow-s);
  }
  form:has(textarea:focus-visible) {
    outline: var(--wa-focus-ring);
    outline-offset: -1px;
  }
  textarea:focus-visible {
    outline: none;
  }
  form[data-kind='note'] {
    border-color: var(--foyer-note-border);
    background: var(--foyer-note);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs);
    align-items: center;
    padding: var(--wa-space-2xs) var(--wa-space-2xs) 0;
  }
  .tabs button {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 1.9rem;
    padding: 0 0.7em;
    border: 0;
    border-radius: var(--wa-border-radius-m);
    background: none;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
    cursor: pointer;
  }
  .tabs button[aria-pressed='true'] {
    background: color-mix(in oklab, currentColor 10%, transparent);
    color: var(--wa-color-text-normal);
    font-weight: var(--wa-font-weight-semibold);
  }
  .tabs button:disabled {
    display: none;
  }
  form[data-kind='note'] .quiet,
  form[data-kind='note'] .tabs button {
    color: var(--foyer-note-text);
  }
  .why {
    padding-inline: var(--wa-space-xs);
    font-size: var(--wa-font-size-xs);
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 3.5rem;
    max-height: 40vh;
    padding: var(--wa-space-xs) var(--wa-space-s);
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.5;
    resize: none;
    field-sizing: content;
  }
  textarea::placeholder {
    color: var(--wa-color-text-quiet);
    opacity: 1;
  }
  form[data-kind='note'] textarea::placeholder {
    color: var(--foyer-note-text);
  }
  .foot {
    display: flex;
    gap: var(--wa-space-s);
    align-items: center;
    padding: var(--wa-space-2xs) var(--wa-space-xs) var(--wa-space-xs);
    padding-inline-start: var(--wa-space-s);
  }
  .hint,
  .length {
    font-size: var(--wa-font-size-xs);
  }
  .length[data-over] {
    color: var(--wa-color-danger-on-quiet);
  }
  wa-button {
    margin-inline-start: auto;
  }
  .closed {
    padding-block: var(--wa-space-s);
    text-align: center;
  }
  @media (max-width: 44rem) {
    :host {
      padding: 0 var(--wa-space-xs) max(var(--wa-space-xs), env(safe-area-inset-bottom));
    }
    textarea {
      font-size: 16px;
    }
    .hint {
      display: none;
    }
  }
`
