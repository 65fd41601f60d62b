/** Serves the demo shop's pages, on another host than the console so that cross-site behaviour is real. */
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import type { Trickle } from './trickle.ts'

export interface ShopOptions {
  /** Folders of pages; the first that has a page gives it. */
  folders: string[]
  port: number
  /** Fills %SITE_KEY% in pages and scripts. */
  siteKey: string
  /** Fills %FOYER%: where the tag is loaded from. */
  foyer: string
  /** Whom the bar over the pages lets come (fills %VISITORS_BAR%); without it there is no bar. */
  visitors?: Trickle
}

const bar = '<link rel="stylesheet" href="/visitors-bar.css" /><script type="module" src="/visitors-bar.js"></script>'
const barAddress = '/demo/visitors'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}
const withPlaceholders = new Set(['.html', '.xhtml', '.js', '.css'])

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
  { folders, siteKey, foyer, visitors }: ShopOptions,
): Promise<[string, string | Buffer] | null> {
  const file = fileFor(pathname)
  if (file === null) return null
  const content = await firstOf(folders.map((folder) => join(folder, file)))
  if (content === null) return null
  const extension = extname(file)
  const filled = withPlaceholders.has(extension)
    ? content
        .toString('utf8')
        .replaceAll('%SITE_KEY%', siteKey)
        .replaceAll('%FOYER%', foyer)
        .replaceAll('%VISITORS_BAR%', visitors === undefined ? '' : bar)
    : content
  return [contentTypes[extension] ?? 'application/octet-stream', filled]
}

/** Whether a page of this shop asks: no other site may switch. */
function isOwn({ headers }: IncomingMessage): boolean {
  return headers.origin === `http://${headers.host}` && headers['content-type'] === 'application/json'
}

/** The bar's switch: `GET` says how it stands, `POST {"on": true}` switches. */
async function switchVisitors(request: IncomingMessage, response: ServerResponse, visitors: Trickle): Promise<void> {
  if (request.method === 'POST') {
    if (!isOwn(request)) {
      response.writeHead(403).end()
      return
    }
    const { on } = JSON.parse((await request.setEncoding('utf8').toArray()).join('')) as { on?: unknown }
    visitors.switch(on === true)
  }
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(visitors.state))
}

/** @throws on an address or a body that cannot be read */
async function respond(request: IncomingMessage, response: ServerResponse, options: ShopOptions): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://shop')
  if (options.visitors !== undefined && pathname === barAddress)
    return switchVisitors(request, response, options.visitors)
  const page = await pageOf(pathname, options)
  const [type, body] = page ?? ['text/plain; charset=utf-8', 'There is no such page in this shop.']
  response.writeHead(page === null ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
}

/** Starts the shop on 127.0.0.1; rejects when the port is taken. */
export async function startShop(options: ShopOptions): Promise<Server> {
  const server = createServer((request, response) => {
    respond(request, response, options).catch(() => response.writeHead(400).end())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  return server
}
