/** Where a visitor came from, in one word that numbers are cut by. The Desk names it when an inquiry arrives. */
import type { Source } from '../schema/inquiry.ts'

const longest = 40

/** The campaign's source, or else the host that led here, or else `direct`. Letters, digits, dots and dashes only. */
export function sourceName({ campaign, referrerHost, page }: Source): string {
  const host = referrerHost === hostOf(page) ? null : referrerHost
  return wordOf(campaign?.source ?? null) ?? wordOf(host?.replace(/^www\./u, '') ?? null) ?? 'direct'
}

/** What strangers write into an address is nothing to count by, but for its plain characters. */
function wordOf(text: string | null): string | null {
  const word = text
    ?.toLowerCase()
    .replace(/[^a-z0-9.]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '')
  return word === undefined || word === '' ? null : word
}

function hostOf(page: string): string | null {
  return /^https?:\/\/([^/:?#]+)/u.exec(page)?.[1] ?? null
}
