/** What the widget weighs, file by file, against its budget. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Language } from '../../shared/schema/basics.ts'
import { root } from '../../scripts/root.ts'
import { expect, test } from './fixtures.ts'

/** gz bytes of each file, by what it is for, and of all that one visitor can come to load. */
const budget = { loader: 3_000, panel: 21_500, later: 5_000, language: 1_500, laterLanguage: 1_000 }
const ever = 45_000

test('every file of the widget stays within its budget', () => {
  const assets = join(root, 'dist', 'assets')
  const weigh = (file: string) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).byteLength
  const kindOf = (file: string) =>
    file === 'widget.js'
      ? 'loader'
      : file.endsWith('/panel.js')
        ? 'panel'
        : Language.options.some((language) => file.endsWith(`/${language}.js`))
          ? 'language'
          : /\/(thread|waiting|articles|yours)-/.test(file)
            ? 'laterLanguage'
            : 'later'
  const files = [
    'widget.js',
    // Loaded by whoever puts the tag on a page, and by no visitor.
    'widget-check.js',
    ...readdirSync(join(assets, 'widget'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(assets, join(entry.parentPath, entry.name))),
  ]
  const weights = files.map((file) => ({ file, kind: kindOf(file), gz: weigh(file) }) as const)
  console.log(weights.map(({ file, gz }) => `${file}: ${gz} B gz`).join('\n'))
  expect(new Set(weights.map(({ kind }) => kind))).toEqual(new Set(Object.keys(budget)))
  expect(weights.filter(({ kind, gz }) => gz > budget[kind])).toEqual([])
  // Nobody reads more than one language: everything, with the largest of each screen. The check is for no visitor.
  const ofKind = (kind: keyof typeof budget) => weights.filter((one) => one.kind === kind).map(({ gz }) => gz)
  const byScreen = Map.groupBy(
    weights.filter(({ kind }) => kind === 'laterLanguage'),
    ({ file }) => /(\w+)-[\w-]+\.js$/.exec(file)![1],
  )
  const laterWords = [...byScreen.values()].reduce((sum, all) => sum + Math.max(...all.map(({ gz }) => gz)), 0)
  const largest = Math.max(...ofKind('language')) + laterWords - weigh('widget-check.js')
  const others = (['loader', 'panel', 'later'] as const).flatMap(ofKind).reduce((sum, gz) => sum + gz, 0)
  expect(others + largest).toBeLessThanOrEqual(ever)
})
