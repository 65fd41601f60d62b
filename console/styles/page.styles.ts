import { css } from 'lit'

/** Pages that are one card in the middle: set-up, sign-in, invitation, and the two of a forgotten password. */
export const doorPage = css`
  :host {
    display: grid;
    min-height: 100%;
    overflow: auto;
    place-items: center;
    padding: var(--wa-space-l);
    background:
      radial-gradient(60rem 30rem at 50% -10rem, var(--wa-color-brand-fill-quiet), transparent),
      var(--wa-color-surface-lowered);
  }
  main {
    width: min(27rem, 100%);
  }
  .card {
    display: grid;
    gap: var(--wa-space-l);
    padding: var(--wa-space-xl);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--wa-color-surface-default);
    box-shadow: var(--wa-shadow-m);
  }
  header {
    display: grid;
    gap: var(--wa-space-xs);
  }
  header img {
    width: 2.5rem;
    height: 2.5rem;
    margin-bottom: var(--wa-space-xs);
  }
  h1 {
    font-size: var(--wa-font-size-xl);
  }
  form {
    display: grid;
    gap: var(--wa-space-m);
  }
  .aside {
    justify-self: center;
    font-size: var(--wa-font-size-s);
  }
  @media (max-width: 30rem) {
    :host {
      padding: 0;
      place-items: stretch;
      background: var(--wa-color-surface-default);
    }
    main {
      width: 100%;
    }
    .card {
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
  }
`
