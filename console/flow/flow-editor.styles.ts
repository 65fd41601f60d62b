import { css } from 'lit'

/** The editor: a head, and below it two columns that scroll by themselves; on a narrow screen one of them. */
export const flowEditorStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
    background: var(--wa-color-surface-default);
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(21rem, 26rem);
    min-height: 0;
  }
  .questions,
  .try {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-m);
    align-content: start;
    min-height: 0;
    overflow: auto;
    padding: var(--wa-space-l);
  }
  .questions > * {
    max-width: 48rem;
  }
  .try {
    border-inline-start: 1px solid var(--wa-color-surface-border);
    background: var(--wa-color-surface-lowered);
  }
  ol {
    display: grid;
    gap: var(--wa-space-s);
  }
  .narrow {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
    gap: var(--wa-space-m);
  }
  .frame-head {
    display: flex;
    gap: var(--wa-space-s);
    align-items: center;
    justify-content: space-between;
    font-size: var(--wa-font-size-s);
  }
  .frame-head wa-button {
    flex: none;
  }
  site-preview {
    height: clamp(26rem, 100dvh - 21rem, 40rem);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    overflow: hidden;
  }
  .empty {
    display: grid;
    gap: var(--wa-space-xs);
    padding: var(--wa-space-xl);
    border: 1px dashed var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    text-align: center;
  }
  .empty h2 {
    font-size: var(--wa-font-size-m);
  }
  .failed {
    display: grid;
    gap: var(--wa-space-s);
    padding: var(--wa-space-m);
    border: 1px solid var(--foyer-note-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--foyer-note);
    color: var(--foyer-note-text);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
  }
  @media (max-width: 64rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
    .try {
      border: 0;
    }
    .sides:not([data-tries]) .try,
    .sides[data-tries] .questions {
      display: none;
    }
  }
  @media (max-width: 44rem) {
    .questions,
    .try {
      padding: var(--wa-space-m);
    }
  }
`
