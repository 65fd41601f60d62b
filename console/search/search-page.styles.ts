import { css } from 'lit'

export const searchPageStyles = css`
  header {
    gap: var(--wa-space-s) var(--wa-space-l);
    padding: var(--wa-space-m) var(--wa-space-l);
  }
  form[role='search'] {
    display: grid;
    gap: var(--wa-space-s);
    width: 100%;
  }
  input[type='search'] {
    width: 100%;
    padding: var(--wa-space-s) var(--wa-space-m);
    font-size: var(--wa-font-size-m);
  }
  .filters,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-m);
    align-items: center;
    font-size: var(--wa-font-size-s);
  }
  .acts {
    column-gap: var(--wa-space-xs);
  }
  .narrow {
    display: none;
    justify-self: start;
    padding: var(--wa-space-2xs) var(--wa-space-s);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-m);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--wa-font-size-s);
  }
  .filters select {
    max-width: 11rem;
  }
  .scroller {
    overflow: auto;
    padding: var(--wa-space-m) var(--wa-space-l);
  }
  .count {
    margin-block-end: var(--wa-space-s);
    font-size: var(--wa-font-size-s);
  }
  .found {
    display: grid;
    gap: var(--wa-space-xs);
    max-width: 60rem;
    margin-block-end: var(--wa-space-m);
  }
  .found a {
    display: grid;
    gap: 0.2rem;
    padding: var(--wa-space-s) var(--wa-space-m);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    color: inherit;
    text-decoration: none;
  }
  .found a:hover {
    background: var(--wa-color-surface-lowered);
  }
  .top,
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--wa-space-s);
    align-items: center;
    min-width: 0;
  }
  .name {
    font-weight: var(--wa-font-weight-semibold);
  }
  .address,
  .foot {
    font-size: var(--wa-font-size-s);
    overflow-wrap: anywhere;
  }
  time {
    margin-inline-start: auto;
    font-size: var(--wa-font-size-s);
  }
  .passage {
    overflow-wrap: anywhere;
  }
  mark {
    border-radius: 0.2em;
    background: var(--wa-color-warning-fill-normal);
    color: inherit;
  }
  @media (max-width: 44rem) {
    header,
    .scroller {
      padding-inline: var(--wa-space-m);
    }
    time {
      margin: 0;
      width: 100%;
    }
    .narrow {
      display: block;
    }
    .filters:not([data-open]) {
      display: none;
    }
    .filters {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .filters label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .filters select {
      max-width: none;
    }
  }
`
