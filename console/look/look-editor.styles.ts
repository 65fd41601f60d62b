import { css } from 'lit'
import { fieldsetStyles } from '../styles/fieldset.styles.ts'

/** The look of a website's widget: fields, and beside them the widget; one below the other where it is narrow. */
export const lookEditorStyles = css`
  ${fieldsetStyles}
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
    background: var(--wa-color-surface-default);
  }
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
  h2 {
    font-size: var(--wa-font-size-m);
  }
  header a,
  .quiet {
    font-size: var(--wa-font-size-s);
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(21rem, 26rem);
    min-height: 0;
    overflow: auto;
  }
  .fields,
  .try {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-m);
    align-content: start;
    padding: var(--wa-space-l);
  }
  .fields > * {
    max-width: 40rem;
  }
  .try {
    position: sticky;
    inset-block-start: 0;
    border-inline-start: 1px solid var(--wa-color-surface-border);
    background: var(--wa-color-surface-lowered);
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
  .narrow {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    gap: var(--wa-space-m);
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
      grid-template-columns: minmax(0, 1fr);
    }
    .try {
      position: static;
      border: 0;
    }
  }
  @media (max-width: 44rem) {
    header,
    .fields,
    .try {
      padding-inline: var(--wa-space-m);
    }
  }
`
