import { css } from 'lit'

/** Styles of the conversation: lines, rating, and the field to write in. */
export const threadStyles = css`
  .lines {
    flex: 1;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 12px 20px 8px;
    outline-offset: -4px;
  }
  .day {
    margin: 8px 0 14px;
    color: var(--quiet);
    font-size: 13px;
    text-align: center;
  }
  .day::first-letter {
    text-transform: uppercase;
  }
  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-bottom: 14px;
  }
  .followed {
    margin-bottom: 4px;
  }
  .own {
    align-items: flex-end;
  }
  .bubble {
    max-width: 86%;
    padding: 10px 15px;
    border: 1px solid transparent;
    border-radius: 20px;
    border-end-start-radius: 6px;
    background: var(--soft);
    line-height: 1.45;
  }
  .bubble span {
    white-space: pre-wrap;
  }
  .own .bubble {
    border-radius: 20px;
    border-end-end-radius: 6px;
    background: var(--accent);
    color: var(--on-accent);
  }
  .bubble a {
    color: inherit;
    text-underline-offset: 2px;
  }
  .meta {
    margin: 4px 6px 0;
    color: var(--quiet);
    font-size: 13px;
  }
  .meta.refused {
    color: var(--bad);
  }
  .notice p {
    padding: 8px 20px;
    color: var(--quiet);
    font-size: 14px;
  }
  .typing i,
  .typing i::before,
  .typing i::after {
    display: inline-block;
    width: 6px;
    height: 6px;
    border-radius: 50%;
    background: currentColor;
  }
  .typing i {
    position: relative;
    margin-inline: 12px 20px;
    vertical-align: 2px;
  }
  .typing i::before,
  .typing i::after {
    content: '';
    position: absolute;
    inset-inline-start: -10px;
  }
  .typing i::after {
    inset-inline-start: 10px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .typing i {
      animation: breathe 1.2s infinite alternate ease-in-out;
    }
    @keyframes breathe {
      from {
        opacity: 0.35;
      }
    }
  }
  foyer-composer {
    padding: 10px 16px;
    border-top: 1px solid var(--edge);
  }
  foyer-composer form {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px;
  }
  foyer-composer textarea {
    flex: 1;
    width: 0;
    max-height: 144px;
    border-radius: 24px;
    padding: 11px 18px;
    field-sizing: content;
  }
  foyer-composer .fault {
    width: 100%;
  }
  .send {
    width: 48px;
    height: 48px;
    background: var(--accent);
    color: var(--on-accent);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 4px;
    padding: 0 16px max(6px, env(safe-area-inset-bottom));
    font-size: 14px;
  }
  .foot .plain {
    color: var(--quiet);
    font-weight: 400;
  }
  .over {
    display: block;
    padding: 14px 24px;
    border-top: 1px solid var(--edge);
    text-align: center;
  }
  .over legend {
    width: 100%;
    margin: 0;
  }
  .over textarea {
    margin: 8px 0;
    text-align: start;
  }
  .stars {
    display: flex;
    justify-content: center;
    gap: 4px;
    margin-top: 6px;
  }
  .stars label {
    position: relative;
    display: grid;
    place-items: center;
    width: 48px;
    height: 48px;
    color: var(--quiet);
  }
  .stars svg {
    width: 32px;
    height: 32px;
    border-radius: 8px;
    stroke-width: 1.5;
  }
  .stars .lit {
    color: var(--accent-text);
  }
  .stars .lit svg {
    fill: currentColor;
  }
`
