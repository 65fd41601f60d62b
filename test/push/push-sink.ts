/**
 * A push service on this machine: takes what is sent to an address, or answers what that address says (`/gone`, `/down`),
 * and gives what it took to whoever asks for it at `?taken`. Tests of the worker and of the browser send to it.
 */
import { Buffer } from 'node:buffer'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TakenPush {
  path: string
  headers: Record<string, string>
  /** As it came, base64url. */
  body: string
}

const answers: Record<string, number> = { gone: 410, down: 503, elsewhere: 307 }

export async function startPushSink(): Promise<{ url: string; stop: () => Promise<void> }> {
  const taken: TakenPush[] = []
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://sink')
    if (search === '?taken') {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(taken.filter(({ path }) => path === pathname)))
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      taken.push({ path: pathname, headers, body: Buffer.concat(chunks).toString('base64url') })
      response.statusCode = answers[String(pathname.split('/').at(1))] ?? 201
      if (response.statusCode === 307) response.setHeader('location', '/redirected')
      response.end('nobody reads this')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
