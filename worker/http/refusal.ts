/** Turns a refusal of the Desk into a problem. The routes that ask the Desk use it. */
import type { Context } from 'hono'
import type { Refused } from '../../shared/schema/command.ts'
import { problem } from './problem.ts'

/** The problem for a refusal, with the inquiry as it stands now where the asker may see it. */
export function refusal<View>(c: Context, refused: Refused<View>) {
  const { because, detail, inquiry } = refused
  return problem<View>(c, because, {
    ...(detail === undefined ? {} : { detail }),
    ...(inquiry === undefined ? {} : { inquiry }),
  })
}
