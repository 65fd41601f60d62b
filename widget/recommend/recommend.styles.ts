import { css } from 'lit'

/** Styles of the scale from 0 to 10: as many in a row as fit. */
export const recommendStyles = css`
  .kinds.scale {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    margin: 8px 0;
  }
  #ends {
    margin: 0 0 10px;
  }
`
