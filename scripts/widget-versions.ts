/**
 * The versions of the widget that are served under addresses of their own: the one just built, and those that somebody kept
 * (`npm run pin`). A page names one with its integrity, and browsers load exactly that. Used by the build and by `pin.ts`.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WidgetVersion } from '../shared/schema/widget-version.ts'
import { root } from './root.ts'

/** The list, among the assets. */
export const listed = 'widget-versions.json'

interface Places {
  /** What is served. */
  assets: string
  /** Where versions are kept, in git: a folder for each, with `version.json`. */
  kept: string
}

const places: Places = { assets: join(root, 'dist', 'assets'), kept: join(root, 'pinned') }

/** After a build: puts the built version and those that are kept among the assets, with the list of them, the newest first. */
export function serveVersions({ assets, kept }: Places = places): void {
  const built = builtVersion(assets)
  const older = keptVersions(kept).filter(({ version }) => version !== built.version)
  const isKept = older.length < keptVersions(kept).length
  for (const { version, files } of older)
    for (const file of Object.keys(files)) copy(join(kept, version, file), join(assets, file))
  const versions: WidgetVersion[] = [{ ...built, kept: isKept }, ...older]
  writeFileSync(join(assets, listed), JSON.stringify(versions))
}

/** Keeps the version that is built. @returns it, and whether it was kept before */
export function keepVersion({ assets, kept }: Places = places): { version: WidgetVersion; isNew: boolean } {
  const version: WidgetVersion = { ...builtVersion(assets), kept: true }
  const folder = join(kept, version.version)
  const isNew = !existsSync(folder)
  for (const file of Object.keys(version.files)) copy(join(assets, file), join(folder, file))
  writeFileSync(join(folder, 'version.json'), `${JSON.stringify(version, null, 2)}\n`)
  return { version, isNew }
}

/** The one that the build left among the assets. */
function builtVersion(assets: string): WidgetVersion {
  const [version] = createHash('sha256')
    .update(readFileSync(join(assets, 'widget.js')))
    .digest('hex')
    .match(/^.{10}/u)!
  const others = readdirSync(join(assets, 'pinned', version)).sort()
  const files = [`${version}.widget.js`, ...others.map((file) => `pinned/${version}/${file}`)]
  return {
    version,
    kept: false,
    files: Object.fromEntries(files.map((file) => [file, integrityOf(join(assets, file))])),
  }
}

function keptVersions(kept: string): WidgetVersion[] {
  const folders = existsSync(kept) ? readdirSync(kept, { withFileTypes: true }).filter((one) => one.isDirectory()) : []
  return folders.map(({ name }) => JSON.parse(readFileSync(join(kept, name, 'version.json'), 'utf8')) as WidgetVersion)
}

/** As `integrity` says it (W3C Subresource Integrity). */
function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to)
}
