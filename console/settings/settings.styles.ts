import { css } from 'lit'
import { buttonsStyles } from '../styles/buttons.styles.ts'
import { fieldsetStyles } from '../styles/fieldset.styles.ts'

/** Lists of settings: a head with its button, and a card for each thing. */
export const settingsStyles = css`
  ${buttonsStyles}
  ${fieldsetStyles}
  :host {
    display: grid;
    gap: var(--wa-space-m);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-s);
    align-items: center;
    justify-content: space-between;
  }
  .card {
    display: grid;
    gap: var(--wa-space-m);
    padding: var(--wa-space-m) var(--wa-space-l);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
  }
  .cards {
    display: grid;
    gap: var(--wa-space-m);
  }
  h2 {
    font-size: var(--wa-font-size-m);
    overflow-wrap: anywhere;
  }
  form {
    display: grid;
    gap: var(--wa-space-m);
    max-width: 34rem;
  }
  .label {
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
  }
  .narrow {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: var(--wa-space-m);
  }
`
