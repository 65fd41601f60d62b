import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

/**
 * Leaves out what zod makes JSON Schema with: nothing in the console asks for it, no bundler can tell, and it would be 6 of
 * the 180 kB of the first load. What is left of it gives nothing when called.
 */
function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    load(id) {
      if (!/\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/u.test(id)) return null
      const names = readFileSync(id, 'utf8').matchAll(/^export (?:const|function) (?<name>\w+)/gmu)
      return [...names].map(({ groups }) => `export const ${groups!['name']} = () => undefined`).join('\n')
    },
  }
}

/**
 * Builds the console into the worker's assets: its page and that of the previews beside the widget's files, everything else
 * hashed under console/.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'public',
  plugins: [withoutJsonSchema()],
  build: {
    outDir: '../dist/assets',
    // The widget builds into the same folder.
    emptyOutDir: false,
    assetsDir: 'console',
    // Icons are one file on purpose: a data: address would need a looser policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    // The helper that polyfills preloading writes a style of its own where nothing needs it.
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: {
      input: ['index.html', 'preview.html'].map((page) => `${import.meta.dirname}/${page}`),
      output: {
        // Zod and what tells it not to make code of text are one chunk, which runs before any schema is made in another.
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|zod-without-eval/u }] },
      },
    },
  },
})
