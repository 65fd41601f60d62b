/**
 * The versions of the widget that are served under addresses of their own: the one just built, and those that somebody kept
 * (`npm run pin`). A page names one with its integrity, and browsers load exactly that. Used by the build and by `pin.ts`.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { WidgetVersion } from '../shared/schema/widget-version.ts'
import { versionOf } from '../widget/build/version-of.ts'
import { root } from './root.ts'

/** The list, among the assets. */
export const listed = 'widget-versions.json'
/** What a kept version says of itself, in its folder. */
const said = 'version.json'

interface Places {
  /** What is served. */
  assets: string
  /** Where versions are kept, in git: a folder for each. */
  kept: string
}

const places: Places = { assets: join(root, 'dist', 'assets'), kept: join(root, 'pinned') }

/** After a build: puts those that are kept among the assets, with a list of them and the built one; the newest first. */
export function serveVersions({ assets, kept }: Places = places): void {
  const versions = keptVersions(kept)
  for (const { version, files } of versions)
    for (const file of Object.keys(files)) copy(join(kept, version, file), join(assets, file))
  const built = builtVersion(assets)
  const isKept = versions.some(({ version }) => version === built.version)
  writeFileSync(join(assets, listed), JSON.stringify(isKept ? versions : [built, ...versions]))
}

/** Keeps the version that is built. @param day YYYY-MM-DD, UTC @returns what it is called, and whether it was kept before */
export function keepVersion(day: string, { assets, kept }: Places = places): { version: string; isNew: boolean } {
  const built = builtVersion(assets)
  const { version } = built
  const folder = join(kept, version)
  if (existsSync(folder)) return { version, isNew: false }
  for (const file of Object.keys(built.files)) copy(join(assets, file), join(folder, file))
  writeFileSync(join(folder, said), `${JSON.stringify({ ...built, keptOn: day }, null, 2)}\n`)
  return { version, isNew: true }
}

/** The one that the build left among the assets. */
function builtVersion(assets: string): WidgetVersion {
  const version = versionOf(readFileSync(join(assets, 'widget.js')))
  const others = readdirSync(join(assets, 'pinned', version)).sort()
  const files = [`${version}.widget.js`, ...others.map((file) => `pinned/${version}/${file}`)]
  const integrities = files.map((file) => [file, integrityOf(join(assets, file))] as const)
  return { version, keptOn: null, files: Object.fromEntries(integrities) }
}

/** The newest first. @throws ZodError where somebody changed what one says of itself */
function keptVersions(kept: string): WidgetVersion[] {
  const folders = existsSync(kept) ? readdirSync(kept, { withFileTypes: true }).filter((one) => one.isDirectory()) : []
  return folders
    .map(({ name }) => WidgetVersion.parse(JSON.parse(readFileSync(join(kept, name, said), 'utf8'))))
    .sort((one, other) => (other.keptOn ?? '').localeCompare(one.keptOn ?? ''))
}

/** As `integrity` says it (W3C Subresource Integrity). */
function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to)
}
