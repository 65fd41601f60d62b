import type { QueueTargets } from '../../shared/schema/queue.ts'
import { formText } from '../text/form-text.ts'

/** A target as its field in the form has it: seconds for who is there, minutes for the rest, the share in percent. */
export function shownTargets({ live, share, message, callBack }: QueueTargets): Record<keyof QueueTargets, string> {
  const short = (value: number) => String(Number(value.toFixed(2)))
  return { live: short(live), share: short(share * 100), message: short(message / 60), callBack: short(callBack / 60) }
}

/** The targets in the form's data, back in seconds and as a part of one; checked afterwards. */
export function queueTargetsOf(data: FormData): Record<keyof QueueTargets, number> {
  const number = (field: keyof QueueTargets) => {
    const text = formText(data, `targets.${field}`)
    return text === '' ? Number.NaN : Number(text)
  }
  return {
    live: number('live'),
    share: number('share') / 100,
    message: Math.round(number('message') * 60),
    callBack: Math.round(number('callBack') * 60),
  }
}
