import { css } from 'lit'

/** How the faces of loading and empty states stand in their place. */
export const facesStyles = css`
  .face {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: var(--wa-space-s);
    padding: var(--wa-space-xl) var(--wa-space-l);
    text-align: center;
    text-wrap: balance;
  }
  .face wa-spinner {
    font-size: 1.5rem;
  }
`
