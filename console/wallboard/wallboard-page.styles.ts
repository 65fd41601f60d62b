import { css } from 'lit'

/** A screen on a wall: four huge numbers, people beside them; on a phone one below the other. */
export const wallboardStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
    padding: 1.6vmin;
    gap: 1.4vmin;
    background: var(--wa-color-surface-lowered);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-m);
    align-items: center;
  }
  h1 {
    font-size: clamp(1.1rem, 2.6vmin, 2rem);
  }
  .clock {
    font-size: clamp(1.1rem, 2.6vmin, 2rem);
    font-variant-numeric: tabular-nums;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
    align-items: center;
    margin-inline-start: auto;
  }
  select {
    max-width: 16rem;
    padding: 0.35rem 0.5rem;
    border: 1px solid var(--wa-form-control-border-color);
    border-radius: var(--wa-border-radius-m);
    background: var(--wa-color-surface-default);
    color: var(--wa-color-text-normal);
    font: inherit;
  }
  .strip {
    flex-basis: 100%;
  }
  .strip p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: 0.5em 0.8em;
    border-radius: 1vmin;
    background: var(--wa-color-danger-fill-loud);
    color: var(--wa-color-danger-on-loud);
    font-size: clamp(1.1rem, 3.4vmin, 2.6rem);
    font-weight: var(--wa-font-weight-bold);
  }
  .board {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 7fr) minmax(0, 3fr);
    gap: 1.4vmin;
    min-height: 0;
  }
  .tiles {
    display: grid;
    grid-template: repeat(2, minmax(0, 1fr)) / repeat(2, minmax(0, 1fr));
    gap: 1.4vmin;
  }
  .board[data-old] .tiles,
  .board[data-old] aside {
    filter: grayscale(1);
  }
  aside {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    gap: 2vmin;
    padding: 2vmin;
    border: 1px solid var(--wa-color-surface-border);
    border-radius: 1.5vmin;
    background: var(--wa-color-surface-default);
    min-height: 0;
  }
  .offers {
    max-height: 30vh;
    overflow: auto;
    font-size: clamp(1rem, 2.3vmin, 1.8rem);
  }
  .offers h2 {
    font-size: 1.2em;
  }
  .offers li {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding-block: 0.28em;
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
  .offers li span {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 60rem) {
    :host {
      grid-template: auto auto / minmax(0, 1fr);
      overflow: auto;
      padding: var(--wa-space-s);
      gap: var(--wa-space-s);
      align-content: start;
    }
    .board {
      grid-template: auto auto / minmax(0, 1fr);
      gap: var(--wa-space-s);
    }
    .tiles {
      grid-template: repeat(2, 11rem) / repeat(2, minmax(0, 1fr));
      gap: var(--wa-space-s);
    }
    aside {
      padding: var(--wa-space-m);
    }
    .offers {
      max-height: none;
    }
  }
  @media (max-width: 30rem) {
    .tiles {
      grid-template: repeat(2, 10rem) / repeat(2, minmax(0, 1fr));
    }
  }
`
