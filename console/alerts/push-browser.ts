/**
 * Notifications in this browser: whether it can, what it says when it will not, and its subscription, which the server is
 * told of. Loaded when somebody wants them, or has wanted them here before.
 */
import type { Api } from '../data/api.ts'
import { Kept } from '../data/kept.ts'
import { navigate } from '../navigate.ts'
import { trustedScript } from '../trusted-script.ts'

/** Why a browser is not told: it cannot, it may not, or its notification service cannot be reached. */
export type PushRefusal = 'unsupported' | 'insecure' | 'denied' | 'failed'

const workerPath = '/push-worker.js'

/** What can be known without asking anybody; null when it could be told. */
export function refusalHere(): PushRefusal | null {
  if (!isSecureContext) return 'insecure'
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis) || !('Notification' in globalThis))
    return 'unsupported'
  return Notification.permission === 'denied' ? 'denied' : null
}

/**
 * Turns notifications on: asks the person, subscribes, tells the server.
 * @returns the subscription's id with the server, or why there is none
 */
export async function turnOn(api: Api, member: string, publicKey: string): Promise<{ id: string } | PushRefusal> {
  const refusal = refusalHere()
  if (refusal !== null) return refusal
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  try {
    const worker = await registered()
    const before = await worker.pushManager.getSubscription()
    // One for another key, of before the server's secret changed, is of no use.
    if (before !== null && !isFor(before, publicKey)) await before.unsubscribe()
    const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
    const { id } = await api.subscribePush(wishOf(subscription))
    new Kept('push', member).set('on', '1')
    return { id }
  } catch {
    return 'failed'
  }
}

/** The id with the server of this browser's subscription, as it is anew; null when it has none or is not to be told. */
export async function renewed(api: Api, member: string): Promise<string | null> {
  if (new Kept('push', member).get('on') === null || refusalHere() !== null) return null
  const worker = await navigator.serviceWorker.getRegistration('/')
  const subscription = await worker?.pushManager.getSubscription()
  if (!subscription) return null
  follow()
  return (await api.subscribePush(wishOf(subscription))).id
}

/** This browser is to be told nothing any more. */
export async function turnOff(member: string): Promise<void> {
  new Kept('push', member).delete('on')
  const worker = await navigator.serviceWorker.getRegistration('/')
  await (await worker?.pushManager.getSubscription())?.unsubscribe()
}

async function registered(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(trustedScript('foyer-worker', workerPath), { scope: '/' })
  follow()
  return navigator.serviceWorker.ready
}

let followed = false
/** A notification that was clicked opens its inquiry in this window. */
function follow(): void {
  if (followed) return
  followed = true
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ open?: unknown }>) => {
    if (typeof data.open === 'string' && data.open.startsWith('/')) navigate(data.open)
  })
}

function wishOf(subscription: PushSubscription) {
  const { endpoint, keys } = subscription.toJSON()
  return { endpoint: endpoint!, keys: { p256dh: keys!['p256dh']!, auth: keys!['auth']! } }
}

function isFor({ options }: PushSubscription, publicKey: string): boolean {
  const bytes = String.fromCharCode(...new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0)))
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === publicKey
}
