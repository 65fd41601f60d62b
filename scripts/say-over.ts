/** Says how something long goes on: over the same line in a terminal, line by line elsewhere. Used while the demo's past is played. */
import { clearLine, cursorTo } from 'node:readline'

/**
 * @example
 * const { say, end } = sayOver()
 * for (const week of weeks) say(`Week ${week} …`)
 * end()
 */
export function sayOver(): { say: (what: string) => void; end: () => void } {
  const { stdout } = process
  if (!stdout.isTTY) return { say: (what) => console.log(what), end: () => {} }
  return {
    say: (what) => {
      clearLine(stdout, 0)
      cursorTo(stdout, 0)
      stdout.write(what)
    },
    end: () => stdout.write('\n'),
  }
}
