import type { Translation } from '@awesome.me/webawesome/dist/utilities/localize.js'

/** Web Awesome's own words, of the components that the console is made of. */
export type ComponentWords = Pick<
  Translation,
  | 'clearEntry'
  | 'close'
  | 'copied'
  | 'copy'
  | 'error'
  | 'hidePassword'
  | 'loading'
  | 'numCharacters'
  | 'numCharactersRemaining'
  | 'numOptionsSelected'
  | 'progress'
  | 'remove'
  | 'showPassword'
>
