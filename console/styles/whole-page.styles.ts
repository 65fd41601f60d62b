import { css } from 'lit'
import { facesStyles } from './faces.styles.ts'

/** A page that is one element as high as the window, or a face in its middle until that is there. */
export const wholePageStyles = css`
  ${facesStyles}
  :host {
    display: block;
    height: 100%;
  }
  .face {
    height: 100%;
  }
`
