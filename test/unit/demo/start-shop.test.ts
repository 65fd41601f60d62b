import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startShop } from '../../../demo/start-shop.ts'
import { freePort } from '../../../scripts/free-port.ts'

const folder = mkdtempSync(join(tmpdir(), 'foyer-shop-'))
let shop: Server
let port: number

/** Asks for a path exactly as written: fetch would tidy up what leads out of the folder. */
function get(path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      )
    })
    asked.once('error', reject)
    asked.end()
  })
}

beforeAll(async () => {
  mkdirSync(join(folder, 'shop'))
  mkdirSync(join(folder, 'more'))
  writeFileSync(join(folder, 'secrets.json'), 'secret')
  writeFileSync(join(folder, 'shop', 'index.html'), '<script src="%FOYER%/widget.js" data-site="%SITE_KEY%"></script>')
  writeFileSync(join(folder, 'more', 'about.html'), 'about')
  port = await freePort()
  const folders = [join(folder, 'shop'), join(folder, 'more')]
  shop = await startShop({ folders, port, siteKey: 'key', foyer: 'http://localhost:1' })
})
afterAll(() => {
  shop.close()
  rmSync(folder, { recursive: true })
})

describe('the demo shop', () => {
  it('carries the tag of the Foyer it was started with', async () => {
    expect(await get('/')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<script src="http://localhost:1/widget.js" data-site="key"></script>',
    })
  })

  it('finds a page by its name in any of its folders', async () => {
    expect(await get('/about?from=mail')).toMatchObject({ status: 200, body: 'about' })
  })

  it.each(['/nothing', '/../secrets.json', '/..%2fsecrets.json', '/%2e%2e/secrets.json', '/a/../../secrets.json'])(
    'has no page %s',
    async (path) => {
      const { status, body } = await get(path)
      expect(status).toBe(404)
      expect(body).not.toContain('secret')
    },
  )

  it.each(['/%zz', '//'])('survives the address %s, which cannot be read', async (path) => {
    expect((await get(path)).status).toBe(400)
    expect((await get('/')).status).toBe(200)
  })
})
