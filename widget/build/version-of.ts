import { createHash } from 'node:crypto'

/**
 * What a version of the widget is called that never changes: ten digits of the usual loader's SHA-256. The loader names the
 * panel's folder, which is named by all that is in it.
 */
export function versionOf(loader: Uint8Array): string {
  return createHash('sha256').update(loader).digest('hex').slice(0, 10)
}
