import { css } from 'lit'
import { besidePreviewStyles } from '../styles/beside-preview.styles.ts'
import { buttonsStyles } from '../styles/buttons.styles.ts'

/** The questions, and beside them the widget that asks them; where it is narrow, one of the two. */
export const flowEditorStyles = css`
  ${besidePreviewStyles}
  ${buttonsStyles}
  .questions > * {
    max-width: 48rem;
  }
  ol {
    display: grid;
    gap: var(--wa-space-s);
  }
  .empty {
    display: grid;
    gap: var(--wa-space-xs);
    padding: var(--wa-space-xl);
    border: 1px dashed var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    text-align: center;
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
  @media (max-width: 64rem) {
    .sides:not([data-tries]) .try,
    .sides[data-tries] .questions {
      display: none;
    }
  }
`
