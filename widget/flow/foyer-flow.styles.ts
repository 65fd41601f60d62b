import { css } from 'lit'

/** Styles of the flow: a question a screen, and the summary of the answers above the form. */
export const flowStyles = css`
  h3 {
    margin: 0;
    font-size: 18px;
    font-weight: 650;
    line-height: 1.35;
    outline-offset: 4px;
  }
  progress {
    display: block;
    width: 100%;
    height: 6px;
    accent-color: var(--accent-text);
  }
  /* Firefox's own groove is white in the dark, too, as if all were done. */
  @supports (-moz-appearance: none) {
    progress {
      border: 0;
      background: var(--edge);
      forced-color-adjust: none;
    }
    ::-moz-progress-bar {
      background: var(--accent-text);
    }
  }
  .step {
    margin: 8px 0;
    color: var(--quiet);
    font-size: 14px;
  }
  .cards {
    display: flex;
    flex-direction: column;
  }
  .cards span {
    place-items: center start;
    padding: 10px 18px;
    border-radius: 14px;
    line-height: 1.4;
  }
  .cards :checked + span {
    font-weight: inherit;
  }
  .unit {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .unit span {
    flex: none;
    max-width: 50%;
  }
  .moves {
    display: flex;
    margin: -10px -8px;
  }
  .skip {
    margin-inline-start: auto;
  }
  ul {
    margin: 0;
    padding: 0;
  }
  li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    column-gap: 4px;
    padding: 8px 0;
    border-bottom: 1px solid var(--edge);
    line-height: 1.4;
  }
  li :is(p, .quiet) {
    white-space: pre-wrap;
    text-align: start;
  }
  li .plain {
    grid-area: 1 / 2 / 3;
    margin-inline-end: -8px;
    font-size: 14px;
  }
`
