import { css } from 'lit'
import { buttonsStyles } from './buttons.styles.ts'

/** The head of an editor: what is edited at one end, what can be done with the whole at the other. */
export const editorHeadStyles = css`
  ${buttonsStyles}
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-l);
    align-items: center;
    justify-content: space-between;
    padding: var(--wa-space-s) var(--wa-space-l);
    border-block-end: 1px solid var(--wa-color-surface-border);
  }
  h1 {
    font-size: var(--wa-font-size-l);
    overflow-wrap: anywhere;
  }
  header a,
  header p {
    font-size: var(--wa-font-size-s);
  }
  @media (max-width: 44rem) {
    header {
      padding-inline: var(--wa-space-m);
    }
  }
`
