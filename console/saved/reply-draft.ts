import { unknownVariables } from '../../shared/saved-replies/variables.ts'
import type { Language } from '../../shared/schema/basics.ts'
import { ReplyToKeep } from '../../shared/schema/saved-reply.ts'
import type { SavedReply } from '../../shared/schema/saved-reply.ts'
import { savedWords } from '../words/saved-words.ts'

/** A reply in a form: of the shape that is kept, though anything may be missing yet. */
export type ReplyDraft = ReplyToKeep

/** What of a reply is written, as it stands. */
export function draftOf({ whose, shortcut, title, texts, revision }: SavedReply): ReplyDraft {
  return { whose, shortcut, title, texts, revision }
}

/** A field of the form. */
export type ReplyField = 'shortcut' | 'title' | 'texts'

/** Something is wrong with a field: in which language, of the texts; null: in any. */
export interface ReplyFault {
  field: ReplyField
  language: Language | null
}

/** What is wrong with a draft. */
export function faultsIn(draft: ReplyDraft): ReplyFault[] {
  const issues = ReplyToKeep.safeParse(draft).error?.issues ?? []
  return issues.map(({ path: [field, language] }) => ({
    field: field as ReplyField,
    language: (language as Language | undefined) ?? null,
  }))
}

/** The same in words, of a field that is wrong. @param language of the texts */
export function faultWords(field: ReplyField, draft: ReplyDraft, language: Language | null): string {
  const { faults } = savedWords
  if (field === 'shortcut') return draft.shortcut.trim() === '' ? faults.shortcut.empty : faults.shortcut.invalid
  if (field === 'title') return draft.title.trim() === '' ? faults.title.empty : faults.title.long
  const text = (language && draft.texts[language]) ?? ''
  if (text.trim() === '') return faults.text.empty
  const unknown = unknownVariables(text)
  return unknown.length > 0 ? faults.text.unknown(unknown) : faults.text.long
}
