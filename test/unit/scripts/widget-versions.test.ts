import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { WidgetVersion } from '../../../shared/schema/widget-version.ts'
import { keepVersion, listed, serveVersions } from '../../../scripts/widget-versions.ts'

let folder: string
let places: { assets: string; kept: string }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-versions-'))
  places = { assets: join(folder, 'assets'), kept: join(folder, 'pinned') }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** As the build leaves it: everything of before is gone. */
function build(says: string): void {
  rmSync(places.assets, { recursive: true, force: true })
  const loader = `// ${says}`
  const version = createHash('sha256').update(loader).digest('hex').slice(0, 10)
  mkdirSync(join(places.assets, 'pinned', version), { recursive: true })
  writeFileSync(join(places.assets, 'pinned', version, 'panel.js'), `export const says = '${says}'`)
  writeFileSync(join(places.assets, 'widget.js'), loader)
  writeFileSync(join(places.assets, `${version}.widget.js`), `// pinned: ${says}`)
  serveVersions(places)
}

const versions = () => JSON.parse(readFileSync(join(places.assets, listed), 'utf8')) as WidgetVersion[]

it('a version that is kept is served byte by byte beside the newest, whatever is built later', () => {
  build('first')
  const [first] = versions()
  expect(first).toMatchObject({ keptOn: null })
  expect(keepVersion('2026-11-28', places)).toEqual({ version: first!.version, isNew: true })
  serveVersions(places)
  expect(versions()).toEqual([{ ...first, keptOn: '2026-11-28' }])

  build('second')
  const [second, kept, ...more] = versions()
  expect([second!.keptOn, kept, more]).toEqual([null, { ...first, keptOn: '2026-11-28' }, []])
  const read = (file: string) => readFileSync(join(places.assets, file), 'utf8')
  expect(read(`${first!.version}.widget.js`)).toContain('first')
  expect(read(`pinned/${first!.version}/panel.js`)).toContain('first')
  expect(read('widget.js')).toContain('second')
  // Every file is named with what `integrity` says of it.
  expect(Object.values(second!.files).every((integrity) => /^sha384-[\w+/]{64}$/u.test(integrity))).toBe(true)

  // The newest first; one that is kept already keeps its day.
  keepVersion('2026-12-24', places)
  expect(keepVersion('2027-01-01', places).isNew).toBe(false)
  build('third')
  expect(versions().map(({ keptOn }) => keptOn)).toEqual([null, '2026-12-24', '2026-11-28'])
})

it('a version that nobody kept is gone with the next build', () => {
  build('first')
  build('second')
  expect(versions()).toHaveLength(1)
})
