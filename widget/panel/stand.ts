import { html } from 'lit'
import { receiptOf } from '../../shared/receipt.ts'
import { isOver } from '../thread/is-over.ts'
import type { Words } from '../words/en.ts'
import type { Conversation } from './conversation.ts'
import { icon } from './icon.ts'

/** Where the inquiry stands, in words: the receipt from the moment it is kept. */
export function stand(words: Words, { kept, unsent, durable, shown }: Conversation) {
  const { inquiry: id, thread } = kept!
  const inquiry = thread?.inquiry
  const lines: string[] = []
  if (inquiry) {
    if (isOver(inquiry)) lines.push(words.over)
    else if (inquiry.assistant) lines.push(words.with(inquiry.assistant.name))
  } else if (unsent.some((line) => line.id === id && line.refused)) lines.push(words.faults.refused)
  else if (!navigator.onLine) lines.push(words.offline)
  else lines.push(shown.busy ? words.busy : shown.sending ? words.delivery.sending : words.retrying)
  if (!durable && unsent.length) lines.push(words.stayHere)
  const title = inquiry ? words.haveIt : durable ? words.keptHere : words.delivery.waiting
  return html`
    <span class=${inquiry ? 'mark' : 'mark open'}>${icon(inquiry ? 'done' : 'wait')}</span>
    <div>
      <p><strong>${title}</strong> · ${words.receipt} <span class="receipt">${receiptOf(id)}</span></p>
      ${lines.map((line) => html`<p>${line}</p>`)}
    </div>
  `
}
