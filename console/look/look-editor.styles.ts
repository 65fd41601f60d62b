import { css } from 'lit'
import { besidePreviewStyles } from '../styles/beside-preview.styles.ts'
import { editorHeadStyles } from '../styles/editor-head.styles.ts'
import { fieldsetStyles } from '../styles/fieldset.styles.ts'

/** The look of a website's widget: fields, and beside them the widget; one below the other where it is narrow. */
export const lookEditorStyles = css`
  ${fieldsetStyles}
  ${editorHeadStyles}
  ${besidePreviewStyles}
  .quiet {
    font-size: var(--wa-font-size-s);
  }
  .fields > * {
    max-width: 40rem;
  }
  .colour {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-s);
    align-items: center;
    font-size: var(--wa-font-size-s);
  }
  .colour input {
    width: 3.5rem;
    height: 2.25rem;
    padding: 0.15rem;
    border: 1px solid var(--wa-color-neutral-border-normal);
    border-radius: var(--wa-border-radius-m);
    background: none;
    cursor: pointer;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-m);
    align-items: end;
    justify-content: space-between;
  }
  .choices > :first-child {
    flex: 1 1 10rem;
  }
  site-preview {
    height: clamp(26rem, 100dvh - 14rem, 44rem);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    overflow: hidden;
  }
  @media (max-width: 64rem) {
    .sides {
      overflow: auto;
    }
    .sides > * {
      overflow: visible;
    }
  }
`
