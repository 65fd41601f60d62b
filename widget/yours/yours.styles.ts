import { css } from 'lit'

/** Styles of what is kept of a visitor. */
export const yoursStyles = css`
  foyer-yours {
    display: grid;
    flex: 1;
    gap: 12px;
    align-content: start;
    padding: 20px 24px;
    overflow: auto;
  }
  foyer-yours :is(h3, h4, p, ul) {
    margin: 0;
  }
  foyer-yours .forget {
    display: grid;
    gap: 8px;
  }
  foyer-yours h4 {
    margin-top: 12px;
    font-size: 15px;
  }
  foyer-yours ul {
    padding: 0;
    list-style: none;
  }
  foyer-yours li {
    display: block;
    padding: 0;
    border: 0;
  }
  foyer-yours .plain {
    justify-self: start;
    min-height: 44px;
    padding: 6px 0;
    line-height: 1.35;
    text-align: start;
  }
  foyer-yours li time {
    display: block;
    color: var(--quiet);
    font-size: 13px;
    font-weight: 400;
  }
`
