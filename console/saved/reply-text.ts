import { wordedIn } from '../../shared/qualification/public-flow.ts'
import { filledIn } from '../../shared/saved-replies/variables.ts'
import type { Language } from '../../shared/schema/basics.ts'
import type { SavedReply } from '../../shared/schema/saved-reply.ts'
import { replyValues } from './reply-values.ts'
import type { ReplyFacts } from './reply-values.ts'

/** A saved reply as it goes to somebody: in their language, else in that of the website, else in any; filled in. */
export function replyText(
  { texts }: Pick<SavedReply, 'texts'>,
  language: Language,
  fallback: Language,
  facts: ReplyFacts,
): { language: Language; text: string } {
  const spoken = wordedIn(texts, language, fallback)
  return { language: spoken, text: filledIn(texts[spoken]!, replyValues(facts, spoken)) }
}
