import type { triage as english } from '../en-triage.ts'
import type { Widened } from '../widened.ts'

export const triage: Widened<typeof english> = {
  triage: {
    kind: 'Rodzaj',
    urgency: 'Pilność',
    unknown: 'Jeszcze nie podano',
    urgencies: { high: 'Pilne', normal: 'Zwykłe', low: 'Może poczekać' },
    ask: {
      kind: 'Jakiego rodzaju jest to zapytanie?',
      urgency: 'Jak bardzo jest pilne?',
      both: 'Jakiego jest rodzaju i jak bardzo pilne?',
    },
    left: (time) => `Na klasyfikację zostało ${time}`,
    late: 'Niesklasyfikowane na czas',
  },
}
