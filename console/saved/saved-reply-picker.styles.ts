import { css } from 'lit'

export const savedReplyPickerStyles = css`
  .panel {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    inset-block-end: calc(100% + var(--wa-space-2xs));
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 2fr) minmax(0, 3fr);
    height: min(22rem, 60dvh);
    overflow: hidden;
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--wa-color-surface-raised);
    color: var(--wa-color-text-normal);
    box-shadow: var(--wa-shadow-l);
    font-size: var(--wa-font-size-s);
  }
  .panel:has(input:focus-visible) {
    outline: var(--wa-focus-ring);
    outline-offset: -1px;
  }
  input:focus-visible,
  .panel:focus-visible {
    outline: none;
  }
  input,
  footer {
    grid-column: 1 / -1;
  }
  input {
    padding: var(--wa-space-s) var(--wa-space-m);
    border: 0;
    border-block-end: 1px solid var(--wa-color-surface-border);
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
    /* A smaller one makes phones zoom in. */
    font-size: max(16px, 1em);
  }
  input::placeholder {
    color: var(--wa-color-text-quiet);
    opacity: 1;
  }
  .face,
  .none {
    grid-column: 1 / -1;
    align-self: center;
    padding: var(--wa-space-m);
    text-align: center;
  }
  ul {
    overflow-y: auto;
    padding: var(--wa-space-2xs);
  }
  li {
    display: grid;
    padding: var(--wa-space-2xs) var(--wa-space-xs);
    border-radius: var(--wa-border-radius-m);
    cursor: pointer;
  }
  li[aria-selected='true'] {
    background: var(--wa-color-brand-fill-quiet);
    color: var(--wa-color-brand-on-quiet);
  }
  li > :first-child {
    overflow: hidden;
    font-weight: var(--wa-font-weight-semibold);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  li > :last-child {
    overflow: hidden;
    font-size: var(--wa-font-size-xs);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .preview {
    overflow-y: auto;
    padding: var(--wa-space-s) var(--wa-space-m);
    border-inline-start: 1px solid var(--wa-color-surface-border);
  }
  .preview h3 {
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-xs);
    font-weight: inherit;
  }
  .preview p {
    margin-block-start: var(--wa-space-2xs);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--wa-space-m);
    justify-content: space-between;
    padding: var(--wa-space-2xs) var(--wa-space-m);
    border-block-start: 1px solid var(--wa-color-surface-border);
    font-size: var(--wa-font-size-xs);
  }
  @media (max-width: 44rem) {
    .panel {
      grid-template: auto minmax(0, 3fr) minmax(0, 2fr) auto / minmax(0, 1fr);
    }
    .preview {
      border: 0;
      border-block-start: 1px solid var(--wa-color-surface-border);
    }
    footer span {
      display: none;
    }
  }
`
