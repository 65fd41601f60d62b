/** English words for sorting what came in: its kind, how urgent it is. Part of the console's catalogue. */
import type { Urgency } from '../../shared/schema/flow.ts'

export const triage = {
  triage: {
    kind: 'Kind',
    urgency: 'Urgency',
    unknown: 'Not said yet',
    urgencies: { high: 'Urgent', normal: 'Normal', low: 'Can wait' } satisfies Record<Urgency, string>,
    ask: { kind: 'What kind of inquiry is it?', urgency: 'How urgent is it?', both: 'What is it, and how urgent?' },
    left: (time: string) => `${time} left to sort it`,
    late: 'Not sorted in time',
  },
}
