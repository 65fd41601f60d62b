/** What holds of call-backs that were asked for: the journal is followed by it. */
import type { InquiryEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'

/** Whoever asked to be called back stands out of the line until they write, and keeps the time they were told. */
export function judgeCallBack(
  before: InquiryState,
  event: InquiryEvent,
  after: InquiryState,
  broke: (what: string) => void,
): void {
  const promised = before.marks?.left?.asked === undefined ? null : before.marks.left.due
  const wrote = event.type === 'messaged' || event.type === 'called'
  if (event.type === 'call-back-asked' && (before.answeredAt !== null || after.state === 'waiting'))
    broke(`${event.stream} asks for a call-back ${before.answeredAt === null ? 'and waits on' : 'after an answer'}`)
  if (promised === null || wrote || before.answeredAt !== null || after.episode !== before.episode) return
  if (after.marks?.left?.due !== promised)
    broke(`${event.type} moves the call-back of ${event.stream} from ${promised} to ${after.marks?.left?.due}`)
  if (after.state === 'waiting') broke(`${event.type} puts ${event.stream} back into the line`)
}
