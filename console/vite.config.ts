import { defineConfig } from 'vite'

/**
 * Builds the console into the worker's assets: its page and that of the previews beside the widget's files, everything else
 * hashed under console/.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'public',
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
