/**
 * The site key of the tag: workspace, site and a MAC over both, so that a made-up key is refused by arithmetic and
 * never wakes a Desk. It is an identifier, printed in public pages, and opens nothing by itself. The visitor's routes
 * read it; the console's list of sites shows it.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

const macBytes = 10
const bytes = 16 + 16 + macBytes
/** 42 bytes are 56 digits of base64url exactly, without spare bits: one spelling for each key. */
const shape = /^[A-Za-z0-9_-]{56}$/

function macOf(ids: Buffer, isTest: boolean, secret: string): Buffer {
  const label = isTest ? 'foyer test key 1\0' : 'foyer site key 1\0'
  return createHmac('sha256', secret).update(label).update(ids).digest().subarray(0, macBytes)
}

function uuidOf(raw: Buffer): string {
  return raw.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}

/**
 * The key of a site; the same every time. `workspace` and `site` are UUIDs.
 * @param isTest the one for pages that are being tried: what comes by it counts nowhere
 */
export function siteKeyOf(workspace: string, site: string, secret: string, isTest = false): string {
  const ids = Buffer.from((workspace + site).replaceAll('-', ''), 'hex')
  return Buffer.concat([ids, macOf(ids, isTest, secret)]).toString('base64url')
}

/** What a site key names. */
export interface SiteIds {
  workspace: string
  site: string
  /** It is the one for pages that are being tried. */
  test?: true
}

/** Whose key this is, or null when it was not made here. */
export function readSiteKey(key: string, secret: string): SiteIds | null {
  if (!shape.test(key)) return null
  const raw = Buffer.from(key, 'base64url')
  const ids = raw.subarray(0, bytes - macBytes)
  const isOf = (isTest: boolean) => timingSafeEqual(raw.subarray(bytes - macBytes), macOf(ids, isTest, secret))
  const isTest = !isOf(false)
  if (isTest && !isOf(true)) return null
  return {
    workspace: uuidOf(ids.subarray(0, 16)),
    site: uuidOf(ids.subarray(16)),
    ...(isTest && { test: true as const }),
  }
}
