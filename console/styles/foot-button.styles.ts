import { css } from 'lit'

/** A button at the foot of the side bar: as wide as that; where it is narrow, a word below the icon, as of the views. */
export const footButton = css`
  wa-button {
    width: 100%;
  }
  wa-button::part(button) {
    justify-content: flex-start;
    padding-inline: var(--wa-space-s);
  }
  @media (max-width: 60rem) {
    wa-button::part(button) {
      flex-direction: column;
      gap: 0.15rem;
      justify-content: center;
      height: auto;
      min-height: 3.25rem;
      padding: var(--wa-space-xs) var(--wa-space-2xs);
      border-color: transparent;
      background: none;
      color: var(--wa-color-text-normal);
      font-size: var(--wa-font-size-2xs);
    }
    wa-button::part(start) {
      display: flex;
      align-items: center;
      height: 1.25rem;
      margin: 0;
      font-size: 1.25rem;
    }
    wa-button [slot='start'] {
      margin: 0;
    }
    .label {
      font-weight: var(--wa-font-weight-normal);
      line-height: 1.2;
    }
  }
`
