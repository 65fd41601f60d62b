import { css } from 'lit'

/** Form fields with their hint or, in its place, what is wrong in words. */
export const fieldStyles = css`
  wa-input,
  wa-textarea,
  wa-select {
    --wa-form-control-hint-color: var(--wa-color-text-quiet);
  }
  wa-input:is([type='email'], [name='logo'])::part(input),
  wa-textarea[name='origins']::part(textarea) {
    direction: ltr;
  }
  .hint {
    font-size: var(--wa-font-size-s);
    color: var(--wa-color-text-quiet);
  }
  .problem {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    font-size: var(--wa-font-size-s);
    color: var(--wa-color-danger-on-quiet);
    font-weight: var(--wa-font-weight-semibold);
  }
  [data-problem] {
    --wa-form-control-border-color: var(--wa-color-danger-border-loud);
  }
`
