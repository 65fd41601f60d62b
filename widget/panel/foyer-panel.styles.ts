import { css } from 'lit'

/** The frame of the panel, and what its screens share: fields, buttons, faults. Colours come from the loader's sheet. */
export const panelStyles = css`
  svg {
    width: 24px;
    height: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  /* What waits unread, on the launcher. */
  b {
    position: absolute;
    inset: -4px -4px auto auto;
    min-width: 22px;
    border: 2px solid var(--surface);
    border-radius: 13px;
    background: #c4261d;
    color: #fff;
    font-size: 12px;
    text-align: center;
  }
  :host {
    --ink: light-dark(#16201d, #eef1f0);
    --quiet: light-dark(#5a6562, #a4aeab);
    --edge: light-dark(#dde3e1, #33393f);
    --field: light-dark(#fff, #1d2126);
    --line: light-dark(#8a9592, #69737a);
    --soft: light-dark(#f3f6f5, #22272c);
    --bad: light-dark(#b3261e, #ffb4ab);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  foyer-panel,
  foyer-contact-form,
  foyer-flow,
  foyer-thread {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  foyer-panel {
    height: 100%;
    background: var(--surface);
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  foyer-contact-form,
  foyer-flow,
  foyer-thread {
    flex: 1;
  }
  foyer-intake {
    display: contents;
  }
  h2,
  p,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 84px;
    padding-block: 16px;
    padding-inline: 24px 12px;
    background: var(--accent);
    color: var(--on-accent);
    border-bottom: 1px solid transparent;
  }
  h2 {
    font-size: 20px;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    outline-offset: 4px;
  }
  /* The globe is what one sees, the list above it what one uses. */
  .tongue {
    position: relative;
    margin-inline: auto -8px;
  }
  .tongue select {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
    font: inherit;
  }
  .tongue:focus-within {
    outline: 3px solid currentColor;
    outline-offset: -2px;
  }
  /* What the site wrote may be in another language than the panel. */
  h2,
  h3,
  label span {
    unicode-bidi: plaintext;
  }
  .head :focus-visible {
    outline-color: currentColor;
  }
  dialog:focus,
  [tabindex='-1']:not(:focus-visible) {
    outline: none;
  }
  .head img {
    flex: none;
    max-width: 72px;
    height: 44px;
    border-radius: 8px;
    object-fit: contain;
  }
  .head p {
    display: flex;
    align-items: baseline;
    gap: 8px;
    margin-top: 2px;
    font-size: 14px;
  }
  .head .here::before {
    content: '';
    flex: none;
    width: 9px;
    height: 9px;
    border: 1px solid currentColor;
    border-radius: 50%;
    background: #57d78a;
  }
  /* Only what is in the panel: the launcher stands in the same root. */
  foyer-panel :is(button, input, textarea) {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  foyer-panel button {
    min-height: 44px;
    border: 1px solid transparent;
    border-radius: 12px;
    background: none;
    cursor: pointer;
  }
  .icon {
    flex: none;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border-radius: 50%;
  }
  .head .icon:hover {
    background: color-mix(in srgb, currentColor 16%, transparent);
  }
  .main {
    width: 100%;
    min-height: 50px;
    padding: 8px 20px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .main:hover,
  .send:hover {
    filter: brightness(1.12);
  }
  .plain {
    padding: 0 8px;
    color: var(--accent-text);
    font-weight: 550;
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    display: block;
    width: 100%;
    min-height: 48px;
    padding: 11px 14px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--field);
    line-height: 24px;
    resize: none;
  }
  :is(input, textarea):focus-visible {
    outline-width: 2px;
    outline-offset: -1px;
  }
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-color: var(--bad) !important;
  }
  .fault {
    color: var(--bad);
    font-size: 14px;
    margin-top: 6px;
  }
  .fault:empty,
  .notice:empty,
  .stand:empty,
  .foot:empty {
    display: none;
  }
  .quiet {
    color: var(--quiet);
    font-size: 13px;
    text-align: center;
  }
  .stand {
    display: flex;
    gap: 14px;
    padding: 14px 24px;
    border-bottom: 1px solid var(--edge);
    background: var(--soft);
    font-size: 14px;
    line-height: 1.45;
  }
  .stand p + p {
    color: var(--quiet);
  }
  .receipt {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    letter-spacing: 0.02em;
  }
  .mark {
    flex: none;
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }
  .mark.open {
    background: none;
    border-color: currentColor;
    color: var(--quiet);
  }
  .mark svg {
    width: 18px;
    height: 18px;
    stroke-width: 2.4;
  }
  .late {
    animation: late 0.2s 2s both;
  }
  /* Until the site has said whether it asks questions first, but only for a moment: the form is there for everybody. */
  dialog[open] .unsure {
    animation: late 0.2s 0.4s both;
  }
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  /* Where the panel is there before it is opened: it rises. Opened without it, nothing moves afterwards. */
  @media (prefers-reduced-motion: no-preference) {
    [part='launcher'] {
      transition: transform 0.15s;
    }
    dialog {
      transition:
        transform 0.18s ease-out,
        opacity 0.18s ease-out;
    }
    dialog:not([open]) {
      transform: translateY(14px);
      opacity: 0.4;
      transition: none;
    }
    .main {
      transition: filter 0.15s;
    }
  }
`
