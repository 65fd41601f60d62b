import type { measures as english } from '../en-measures.ts'
import type { Widened } from '../widened.ts'

export const measures: Widened<typeof english> = {
  measures: {
    title: 'Wskaźniki',
    periods: {
      label: 'Okres',
      today: 'Dzisiaj',
      yesterday: 'Wczoraj',
      '7': '7 dni',
      '30': '30 dni',
      '90': '90 dni',
      year: '12 miesięcy',
    },
    stale: (time) => `To stan na ${time}; nowszych liczb nie można teraz odczytać.`,
    noData: 'Brak danych',
    underASecond: 'poniżej 1 s',
  },
}
