/** What the widget weighs, file by file, against its budget. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../../scripts/root.ts'
import { expect, test } from './fixtures.ts'

/** gz bytes of what opens the panel, of each file that comes later, and of all of it. */
const budget = { loader: 3_000, panel: 20_000, later: 5_000, language: 1_500, ever: 45_000 }

test('every file of the widget stays within its budget', () => {
  const assets = join(root, 'dist', 'assets')
  const weigh = (file: string) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).byteLength
  const kindOf = (file: string) =>
    file === 'widget.js'
      ? 'loader'
      : file.startsWith('widget/panel-')
        ? 'panel'
        : /^widget\/\w\w-/.test(file)
          ? 'language'
          : 'later'
  const files = ['widget.js', ...readdirSync(join(assets, 'widget')).map((file) => `widget/${file}`)]
  const weights = files.map((file) => ({ file, kind: kindOf(file), gz: weigh(file) }) as const)
  console.log(weights.map(({ file, gz }) => `${file}: ${gz} B gz`).join('\n'))
  expect(weights.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['loader', 'panel', 'later', 'language']))
  expect(weights.filter(({ kind, gz }) => gz > budget[kind])).toEqual([])
  // Nobody reads more than one language.
  const languages = weights.filter(({ kind }) => kind === 'language').map(({ gz }) => gz)
  const all = weights.reduce((sum, { gz }) => sum + gz, 0) - languages.reduce((sum, gz) => sum + gz, 0)
  expect(all + Math.max(...languages)).toBeLessThanOrEqual(budget.ever)
})
