import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** What ends the addresses of chunks after a try that failed (`another-address.ts`). */
const another = '+(import.meta.again||"")'

/**
 * Lays the panel of a version that never changes beside its loader. Browsers check a file by its address, so that nothing of it
 * is ever asked for by another one: where a file cannot be read, trying again takes a reload.
 */
export function pinnedPanel(from: () => string, to: () => string): Plugin {
  return {
    name: 'pinned-panel',
    generateBundle() {
      for (const file of readdirSync(from())) {
        const source = readFileSync(`${from()}/${file}`, 'utf8').replaceAll(another, '')
        if (source.includes('import.meta.again||')) this.error(`${file} would ask for another address.`)
        this.emitFile({ type: 'asset', fileName: to() + file, source })
      }
    },
  }
}
