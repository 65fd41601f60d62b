import type { SavedReply, Whose } from '../../shared/schema/saved-reply.ts'
import { locale } from '../words/words.ts'

const closeness: Record<Whose['kind'], number> = { mine: 0, team: 1, everyone: 2 }

/**
 * The replies that fit what was typed, best first: by the beginning of the shortcut, then of a word of the title, then by
 * anything in it. Of those that fit alike, one's own come before the teams' and everyone's, and what is sent most before the rest.
 */
export function matchingReplies(replies: readonly SavedReply[], typed: string): SavedReply[] {
  const sought = typed.normalize('NFC').trim().toLowerCase()
  return replies
    .map((reply) => ({ reply, fit: fitOf(reply, sought) }))
    .filter(({ fit }) => fit !== null)
    .sort(
      (one, other) =>
        one.fit! - other.fit! ||
        closeness[one.reply.whose.kind] - closeness[other.reply.whose.kind] ||
        other.reply.uses - one.reply.uses ||
        one.reply.title.localeCompare(other.reply.title, locale),
    )
    .map(({ reply }) => reply)
}

/** 0 is best; null: it does not fit. Everything fits nothing typed alike. */
function fitOf({ shortcut, title, texts }: SavedReply, sought: string): number | null {
  if (shortcut.startsWith(sought)) return 0
  const inTitle = title.toLowerCase()
  if (inTitle.split(/\s+/u).some((word) => word.startsWith(sought))) return 1
  const all = [shortcut, inTitle, ...Object.values(texts).map((text) => text.toLowerCase())]
  return all.some((one) => one.includes(sought)) ? 2 : null
}
