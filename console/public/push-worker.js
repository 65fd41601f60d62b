/*
 * The console's service worker: shows what a push says, and opens the inquiry it is about. It keeps and fetches nothing.
 * What it is sent holds ids and a short text of ours, never a word of a visitor.
 */
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('push', (event) => {
  let push = {}
  try {
    push = event.data.json()
  } catch {
    // Nothing of ours: browsers want something shown all the same.
  }
  const { title = 'Foyer', text = '', inquiry = null, tag = 'foyer' } = push
  event.waitUntil(
    self.registration.showNotification(String(title), {
      body: String(text),
      tag: String(tag),
      renotify: true,
      data: { inquiry },
    }),
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { inquiry } = event.notification.data ?? {}
  const path = /^[0-9a-f-]{36}$/u.test(String(inquiry)) ? `/inbox/mine/${inquiry}` : '/settings/alerts'
  event.waitUntil(open(path))
})

/** In the window that is there, or in a new one. */
async function open(path) {
  const [page] = await self.clients.matchAll({ type: 'window' })
  if (page === undefined) return self.clients.openWindow(path)
  // A browser may refuse to bring it to the front; it goes there all the same.
  await page.focus().catch(() => null)
  // The console goes there without loading anew, and loses nothing that is being written.
  // A client of our own origin has no other to be named.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is of windows, not of clients
  page.postMessage({ open: path })
}
