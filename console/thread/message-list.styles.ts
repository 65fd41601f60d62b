import { css } from 'lit'

export const messageListStyles = css`
  :host {
    display: block;
    min-height: 0;
  }
  .scroller {
    height: 100%;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--wa-space-m) var(--wa-space-l);
  }
  .scroller:focus-visible {
    outline-offset: -3px;
  }
  [role='log'] {
    max-width: 48rem;
    margin-inline: auto;
  }
  h2 {
    display: flex;
    gap: var(--wa-space-s);
    align-items: center;
    margin-block: var(--wa-space-m);
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-xs);
    font-weight: var(--wa-font-weight-semibold);
  }
  h2::before,
  h2::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
  ol {
    display: grid;
    gap: var(--wa-space-s);
  }
  ol + ol {
    margin-block-start: var(--wa-space-s);
  }
  li {
    display: grid;
    justify-items: start;
    max-width: min(38rem, 88%);
  }
  li[data-from='member'] {
    justify-items: end;
    justify-self: end;
  }
  li[data-from='note'] {
    justify-items: stretch;
    max-width: none;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.45em;
    align-items: center;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-xs);
  }
  .bubble {
    padding: 0.5rem 0.8rem;
    border-radius: 1rem;
    background: var(--wa-color-neutral-fill-quiet);
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
    white-space: pre-wrap;
  }
  li[data-from='visitor'] .bubble {
    border-end-start-radius: 0.25rem;
  }
  li[data-from='member'] .bubble {
    border-end-end-radius: 0.25rem;
    background: var(--wa-color-brand-fill-normal);
    color: var(--wa-color-brand-on-normal);
  }
  li[data-from='member'] .bubble a {
    color: inherit;
  }
  li[data-from='note'] {
    padding: var(--wa-space-xs) var(--wa-space-s);
    border: 1px dashed var(--foyer-note-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--foyer-note);
  }
  li[data-from='note'] .bubble {
    padding: 0;
    background: none;
  }
  li[data-from='note'] .by,
  li[data-from='note'] .meta {
    color: var(--foyer-note-text);
  }
  li[data-outgoing='sending'] .bubble {
    opacity: 0.75;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-xs);
  }
  .delivery {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
  }
  [data-delivery='read'] {
    color: var(--wa-color-brand-on-quiet);
  }
  .refused {
    gap: var(--wa-space-2xs) var(--wa-space-xs);
    color: var(--wa-color-danger-on-quiet);
  }
  .aside,
  .typing {
    margin-block-start: var(--wa-space-m);
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
  }
  .aside {
    text-align: center;
  }
  .typing i {
    display: inline-block;
    width: 0.3em;
    height: 0.3em;
    margin-inline-start: 0.25em;
    border-radius: 50%;
    background: currentColor;
    animation: breathe 1.2s infinite ease-in-out;
  }
  .typing i:nth-of-type(2) {
    animation-delay: 0.2s;
  }
  .typing i:nth-of-type(3) {
    animation-delay: 0.4s;
  }
  @keyframes breathe {
    50% {
      opacity: 0.25;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .typing i {
      animation: none;
    }
  }
  @media (max-width: 44rem) {
    .scroller {
      padding-inline: var(--wa-space-m);
    }
  }
`
