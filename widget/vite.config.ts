/**
 * Four builds: the panel with its chunks in a folder named by what is in it (`--mode panel`), the loader under the fixed
 * name that sites have in their tag, which is told the folder (`--mode loader`), the same under names that never change
 * (`--mode pinned`), and what a page's owner asks when something is wrong (`--mode check`).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import type { UserConfig } from 'vite'
import { anotherAddress } from './build/another-address.ts'
import { hashedFolder } from './build/hashed-folder.ts'
import { newestPanel } from './build/newest-panel.ts'
import { pinnedPanel } from './build/pinned-panel.ts'
import { sharedByPanel } from './build/shared-by-panel.ts'
import { squeeze } from './build/squeeze.ts'
import { versionOf } from './build/version-of.ts'
import { withoutHtmlSink } from './build/without-html-sink.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const assets = here('../dist/assets')

/** The folder of the panel and its chunks, as the loader imports them. */
function made(): string {
  const [folder] = readdirSync(`${assets}/widget`)
  if (!folder) throw new Error('Build the panel first: there is nothing in dist/assets/widget.')
  return `widget/${folder}/`
}

/** Of the loader that was built. */
const version = () => versionOf(readFileSync(`${assets}/widget.js`))

// Library builds have no preload helper of Vite's, which would be a quarter of the loader.
const common = { target: 'es2023', modulePreload: false, reportCompressedSize: false, copyPublicDir: false } as const

/** One file under a fixed name, beside the folder. */
const single = { ...common, outDir: assets, emptyOutDir: false, rolldownOptions: { output: { minify: true } } }

const builds = {
  panel: () => ({
    root: here('.'),
    plugins: [withoutHtmlSink(), squeeze(), sharedByPanel(), anotherAddress(), hashedFolder()],
    build: {
      ...common,
      outDir: `${assets}/widget`,
      emptyOutDir: true,
      lib: { entry: here('./panel/panel.ts'), formats: ['es'] },
      rolldownOptions: {
        // Chunks take what they share from the panel: one request opens it.
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  }),
  loader: () => ({
    root: here('.'),
    plugins: [squeeze(), newestPanel(made)],
    define: { PANEL_FOLDER: JSON.stringify(made()), PINNED: 'false' },
    build: {
      ...single,
      lib: { entry: here('./loader/loader.ts'), formats: ['iife'], name: 'foyer', fileName: () => 'widget.js' },
    },
  }),
  pinned: () => ({
    root: here('.'),
    plugins: [
      squeeze(),
      pinnedPanel(
        () => `${assets}/${made()}`,
        () => `pinned/${version()}/`,
      ),
    ],
    define: { PANEL_FOLDER: JSON.stringify(`pinned/${version()}/`), PINNED: 'true' },
    build: {
      ...single,
      lib: {
        entry: here('./loader/loader.ts'),
        formats: ['iife'],
        name: 'foyer',
        fileName: () => `${version()}.widget.js`,
      },
    },
  }),
  check: () => ({
    root: here('.'),
    plugins: [squeeze()],
    build: {
      ...single,
      lib: { entry: here('./check/check.ts'), formats: ['es'], fileName: () => 'widget-check.js' },
    },
  }),
} satisfies Record<string, () => UserConfig>

export default defineConfig(({ mode }) =>
  // Tools that only read the configuration name no build of ours.
  (Object.hasOwn(builds, mode) ? builds[mode as keyof typeof builds] : builds.panel)(),
)
