import { css } from 'lit'

export const savedReplyListStyles = css`
  section {
    display: grid;
    gap: var(--wa-space-s);
  }
  section + section {
    margin-block-start: var(--wa-space-m);
  }
  section > h2 {
    font-size: var(--wa-font-size-l);
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--wa-space-s);
    align-items: baseline;
    min-width: 0;
    font-size: var(--wa-font-size-m);
    overflow-wrap: anywhere;
  }
  h3 span {
    color: var(--wa-color-text-quiet);
    font-weight: var(--wa-font-weight-normal);
  }
  article.card {
    gap: var(--wa-space-xs);
  }
  .text {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: pre-line;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .removed {
    display: grid;
    gap: var(--wa-space-xs);
  }
  .removed p {
    display: flex;
    gap: var(--wa-space-m);
    align-items: center;
    justify-content: space-between;
    padding: var(--wa-space-xs) var(--wa-space-l);
    border: 1px dashed var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    overflow-wrap: anywhere;
  }
`
