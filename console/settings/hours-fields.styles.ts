import { css } from 'lit'

/** Rows of days with their intervals: name, times, what can be done. */
export const hoursFieldsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-m);
    min-width: 0;
  }
  .day {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr) auto;
    gap: var(--wa-space-2xs) var(--wa-space-s);
    align-items: start;
    padding-block: var(--wa-space-2xs);
    border-block-end: 1px solid var(--wa-color-surface-border);
  }
  .name,
  .none {
    padding-block: 0.45rem;
  }
  .name {
    font-weight: var(--wa-font-weight-semibold);
  }
  .none {
    color: var(--wa-color-text-quiet);
  }
  .times,
  .list {
    display: grid;
    gap: var(--wa-space-2xs);
    min-width: 0;
  }
  .times,
  .list {
    grid-template-columns: minmax(0, 1fr);
  }
  .list {
    gap: var(--wa-space-xs);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs);
    align-items: center;
  }
  .acts {
    display: flex;
    gap: var(--wa-space-2xs);
    justify-content: flex-end;
  }
  input {
    min-height: 2.25rem;
    padding: 0 var(--wa-space-xs);
    border: 1px solid var(--wa-form-control-border-color);
    border-radius: var(--wa-border-radius-m);
    background: var(--wa-form-control-background-color);
    color: var(--wa-color-text-normal);
    font: inherit;
  }
  input[type='text'] {
    flex: 1 1 9rem;
    min-width: 0;
  }
  input[aria-invalid='true'] {
    border-color: var(--wa-color-danger-border-loud);
  }
  .row .problem {
    flex-basis: 100%;
  }
  .says {
    padding: var(--wa-space-xs) var(--wa-space-s);
    border-radius: var(--wa-border-radius-m);
    background: var(--wa-color-neutral-fill-quiet);
    font-weight: var(--wa-font-weight-semibold);
  }
  .title {
    font-weight: var(--wa-font-weight-semibold);
  }
  .propose {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
    align-items: end;
  }
  .propose wa-select {
    flex: 1 1 12rem;
  }
  @media (max-width: 44rem) {
    .day {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .day .times {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`
