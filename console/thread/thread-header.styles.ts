import { css } from 'lit'

export const threadHeaderStyles = css`
  :host {
    display: block;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-2xs) var(--wa-space-s);
    align-items: center;
    min-height: 4.25rem;
    padding: var(--wa-space-xs) var(--wa-space-m);
    padding-inline-start: var(--wa-space-l);
    border-block-end: 1px solid var(--wa-color-surface-border);
  }
  .back {
    display: none;
    padding: var(--wa-space-xs);
    border-radius: var(--wa-border-radius-m);
    color: inherit;
    font-size: var(--wa-font-size-l);
    line-height: 1;
  }
  /* The acts take a line of their own where they would leave the name too little. */
  .who {
    flex: 1 1 11rem;
    min-width: 0;
  }
  h1 {
    overflow: hidden;
    font-size: var(--wa-font-size-l);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--wa-space-m);
    font-size: var(--wa-font-size-s);
  }
  .presence {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
    justify-content: flex-end;
    margin-inline-start: auto;
  }
  @media (min-width: 75.01rem) {
    .details {
      display: none;
    }
  }
  @media (max-width: 44rem) {
    header {
      column-gap: var(--wa-space-xs);
      padding-inline: var(--wa-space-xs);
    }
    .back {
      display: block;
    }
    .who {
      flex-basis: 8rem;
    }
    .acts {
      order: 1;
    }
    h1 {
      font-size: var(--wa-font-size-m);
    }
    .presence {
      font-size: var(--wa-font-size-xs);
    }
  }
`
