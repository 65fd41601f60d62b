import { formText } from '../text/form-text.ts'

/** What can be asked for in the dialog of moves. */
export type MoveKind = 'transfer' | 'escalate' | 'consult'

/**
 * The dialog's data as the schema wants it; checked afterwards.
 * @param wordsId of the note that the words become
 */
export function moveOf(kind: MoveKind, data: FormData, wordsId: string): Record<string, unknown> {
  const [to, id] = formText(data, 'to').split(' ')
  const text = formText(data, 'words.text')
  const words = text === '' && kind !== 'consult' ? {} : { words: { id: wordsId, text } }
  const reason = formText(data, 'reason')
  switch (kind) {
    case 'consult':
      return { type: kind, member: id ?? '', ...words }
    case 'transfer':
      return {
        type: kind,
        to: to === 'queue' ? { kind: to, queue: id } : to === 'member' ? { kind: to, member: id } : '',
        reason,
        ...words,
      }
    case 'escalate':
      return {
        type: kind,
        to: to === 'level' ? { kind: to, level: Number(id) } : to === 'manager' ? { kind: to } : '',
        reason,
        ...words,
      }
  }
}
