import { css } from 'lit'

/** Styles of the contact form. */
export const formStyles = css`
  foyer-contact-form,
  foyer-flow {
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  :is(foyer-contact-form, foyer-flow) form {
    display: flex;
    flex-direction: column;
    gap: 18px;
    padding: 22px 24px 24px;
  }
  legend,
  .field > label {
    display: block;
    padding: 0;
    margin-bottom: 6px;
    font-size: 15px;
    font-weight: 600;
  }
  fieldset .field > label {
    font-size: 14px;
    font-weight: 400;
    color: var(--quiet);
    margin-top: 12px;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 8px;
  }
  .kinds label {
    position: relative;
    grid-column: span 2;
    cursor: pointer;
  }
  .kinds label:nth-child(n + 4) {
    grid-column: span 3;
  }
  .kinds input,
  .stars input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .kinds span {
    display: grid;
    place-items: center;
    min-height: 44px;
    min-width: 44px;
    padding: 0 6px;
    border: 1px solid var(--line);
    border-radius: 22px;
    font-size: 15px;
  }
  .kinds :checked + span {
    border-color: var(--accent-text);
    background: color-mix(in srgb, var(--accent-text) 10%, transparent);
    box-shadow: inset 0 0 0 1px var(--accent-text);
    color: var(--accent-text);
    font-weight: 600;
  }
  .kinds :focus-visible + span,
  .stars :focus-visible + svg {
    outline: 3px solid var(--accent-text);
    outline-offset: 2px;
  }
  .field > .tick {
    display: flex;
    gap: 12px;
    min-height: 44px;
    padding: 8px 0;
    font-weight: 400;
    margin: 0;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--accent-text);
  }
  em {
    font-style: normal;
    color: var(--quiet);
  }
  @media (forced-colors: active) {
    .kinds :checked + span {
      outline: 3px solid Highlight;
    }
  }
`
