/**
 * Finds the links in what people wrote. Only http, https and mailto become links; what is shown names the host as the
 * browser will read it (punycode), without the characters that reorder text. Used by the thread.
 */
import { LinkifyIt } from 'linkify-it'

export type TextPart = { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string }

const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true, urlAuth: true })
  .add('ftp:', null)
  .add('//', null)

/** Characters that reorder or hide what is shown. */
const misleading = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

/**
 * Splits text into plain parts and links; the plain parts are as written.
 * @example linkedParts('see https://bücher.example/a') // […, { kind: 'link', text: 'https://xn--bcher-kva.example/a', … }]
 */
export function linkedParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const match of linkify.match(text) ?? []) {
    const link = match.schema === 'mailto:' ? mailLink(match.raw) : webLink(match.raw)
    if (link === null) continue
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) })
    parts.push(link)
    from = match.lastIndex
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) })
  return parts
}

function webLink(raw: string): TextPart | null {
  const written = raw.replace(misleading, '')
  if (written.includes('\\')) return null
  const url = parsed(written)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  // "https://bank.example@evil.example" shows one host and goes to another.
  if (url.username !== '' || url.password !== '') return null
  const rest = written.replace(/^https?:\/\/[^/?#]*/iu, '')
  return { kind: 'link', text: `${url.protocol}//${url.host}${rest}`, href: url.href }
}

function mailLink(raw: string): TextPart | null {
  const address = raw
    .replace(misleading, '')
    .replace(/^mailto:/iu, '')
    .replace(/\?.*$/su, '')
  const url = parsed(`mailto:${address}`)
  return url === null ? null : { kind: 'link', text: address, href: url.href }
}

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
