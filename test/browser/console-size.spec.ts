/** What the console costs to open: every byte of the first load, compressed, against its budget. */
import { gzipSync } from 'node:zlib'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'

/** gz bytes of everything the console loads from its own files until the inbox stands. */
const budget = 180_000

test('the first load of the console stays within 180 kB', async ({ page, foyer }) => {
  const loaded = new Map<string, number>()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.startsWith('/api/')) return
    const body = await response.body().catch(() => null)
    if (body) loaded.set(pathname, gzipSync(body, { level: 9 }).byteLength)
  })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await expect(page.getByText('Nothing with you')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const all = sumOf(loaded)
  // What an open inquiry needs comes when the inbox stands, as do the first steps of an empty one; nothing else does.
  const later = new Map([...loaded].filter(([path]) => /^\/console\/(thread-page|first-steps)/u.test(path)))
  const first = all - sumOf(later)
  console.log(`console: ${kB(first)} kB gz in ${loaded.size - later.size} files, ${kB(sumOf(later))} kB when idle`)
  expect(loaded.size).toBeGreaterThan(3)
  expect(later.size).toBeGreaterThan(0)
  expect(first).toBeLessThanOrEqual(budget)
  expect(asked.filter((url) => !url.startsWith(foyer.url))).toEqual([])
})

function sumOf(files: ReadonlyMap<string, number>): number {
  return [...files.values()].reduce((total, bytes) => total + bytes, 0)
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
