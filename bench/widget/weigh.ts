import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Bytes of a file as it travels. */
export interface Weight {
  gz: number
  brotli: number
}

/** Weighs a built file. @param name beginning of its name under dist/assets */
export function weigh(assets: string, folder: string, name: string): Weight {
  const file = readdirSync(join(assets, folder)).find((file) => file.startsWith(name) && file.endsWith('.js'))
  if (!file) throw new Error(`There is no ${folder}${name}….js: build the widget first.`)
  const content = readFileSync(join(assets, folder, file))
  return { gz: gzipSync(content, { level: 9 }).byteLength, brotli: brotliCompressSync(content).byteLength }
}
