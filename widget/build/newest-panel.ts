import type { Plugin } from 'vite'

/**
 * Writes `widget-panel.js` beside the loader: the panel of the newest build, under a fixed name. A page may still hold the
 * loader of an older one, whose folder is gone since the last deploy: it finds its panel here. What it was asked with goes on,
 * so that no two tries have the same address.
 */
export function newestPanel(folder: () => string): Plugin {
  return {
    name: 'newest-panel',
    generateBundle() {
      const source = `export const{mount}=await import("./${folder()}panel.js"+new URL(import.meta.url).search)\n`
      this.emitFile({ type: 'asset', fileName: 'widget-panel.js', source })
    },
  }
}
