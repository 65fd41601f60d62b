/** What the same customer asked on the same topic within the time that counts, folded from an inquiry's events. Pure. */
import type { InquiryEvent } from './inquiry-event.ts'

/** Ids of inquiries: settled before it, so that its first contact repeats them; and asked after it, when they came back. */
export interface SameTopic {
  before: readonly string[]
  after: readonly string[]
}

const none: SameTopic = { before: [], after: [] }

type SameTopicEvent = Extract<InquiryEvent, { type: 'repeated' | 'came-back' | 'repeat-void' }>

/** Folds one event. */
export function evolveSameTopic({ before, after } = none, { type, data }: SameTopicEvent): SameTopic {
  switch (type) {
    case 'repeated':
      return { before: [...before, data.of], after }
    case 'came-back':
      return { before, after: [...after, data.by] }
    case 'repeat-void': {
      const stays = (id: string) => id !== data.with
      return { before: before.filter(stays), after: after.filter(stays) }
    }
  }
}
