/** The messengers in which a site's visitors may go on, with the links that open them. Pure. */
import type { Elsewhere, Messengers } from './schema/site.ts'

/**
 * In the order they are offered. The links are those of the messengers' own documents: an official LINE account and a
 * WhatsApp number open with words to begin with, WeChat by its QR code alone.
 */
export function elsewhereOf({ line, whatsapp, wechat }: Messengers): Elsewhere[] {
  const places: Elsewhere[] = []
  if (line !== null) {
    const id = line.startsWith('@') ? line : `@${line}`
    const href = `https://line.me/R/oaMessage/${encodeURIComponent(id)}/?`
    places.push({ to: 'line', id, href, takesWords: true })
  }
  if (whatsapp !== null)
    places.push({ to: 'whatsapp', id: `+${whatsapp}`, href: `https://wa.me/${whatsapp}?text=`, takesWords: true })
  if (wechat !== null) {
    const isLink = wechat.startsWith('https:')
    places.push({ to: 'wechat', id: isLink ? '' : wechat, href: isLink ? wechat : null, takesWords: false })
  }
  return places
}
