/** Serves the demo shop's pages, on another host than the console so that cross-site behaviour is real. */
import { readFile } from 'node:fs/promises'
import type { Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

export interface ShopOptions {
  /** Folders of pages; the first that has a page gives it. */
  folders: string[]
  port: number
  /** Fills %SITE_KEY% in pages and scripts. */
  siteKey: string
  /** Fills %FOYER%: where the tag is loaded from. */
  foyer: string
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}
const withPlaceholders = new Set(['.html', '.js', '.css'])

/** `/` → index.html, `/about` → about.html; null when it leads out of the folder. */
function fileFor(pathname: string): string | null {
  const path = normalize(decodeURIComponent(pathname))
  if (path.split(/[\\/]/u).includes('..')) return null
  if (path.endsWith('/')) return `${path}index.html`
  return extname(path) === '' ? `${path}.html` : path
}

async function firstOf(paths: readonly string[]): Promise<Buffer | null> {
  for (const path of paths) {
    const content = await readFile(path).catch(() => null)
    if (content !== null) return content
  }
  return null
}

/** Content type and body of a page, or null when there is none. */
async function pageOf(
  pathname: string,
  { folders, siteKey, foyer }: ShopOptions,
): Promise<[string, string | Buffer] | null> {
  const file = fileFor(pathname)
  if (file === null) return null
  const content = await firstOf(folders.map((folder) => join(folder, file)))
  if (content === null) return null
  const extension = extname(file)
  const filled = withPlaceholders.has(extension)
    ? content.toString('utf8').replaceAll('%SITE_KEY%', siteKey).replaceAll('%FOYER%', foyer)
    : content
  return [contentTypes[extension] ?? 'application/octet-stream', filled]
}

/** @throws on an address that cannot be read */
async function respond(address: string, response: ServerResponse, options: ShopOptions): Promise<void> {
  const page = await pageOf(new URL(address, 'http://shop').pathname, options)
  const [type, body] = page ?? ['text/plain; charset=utf-8', 'There is no such page in this shop.']
  response.writeHead(page === null ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
}

/** Starts the shop on 127.0.0.1; rejects when the port is taken. */
export async function startShop(options: ShopOptions): Promise<Server> {
  const server = createServer((request, response) => {
    respond(request.url ?? '/', response, options).catch(() => response.writeHead(400).end())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  return server
}
