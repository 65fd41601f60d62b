/** English words for the measures that more than their page says: part of the console's catalogue. */
import type { Period } from '../../shared/schema/measures.ts'

export const measures = {
  measures: {
    title: 'Measures',
    periods: {
      label: 'Period',
      today: 'Today',
      yesterday: 'Yesterday',
      '7': '7 days',
      '30': '30 days',
      '90': '90 days',
      year: '12 months',
    } satisfies Record<Period | 'label', string>,
    stale: (time: string) => `These are the numbers of ${time}; newer ones cannot be read just now.`,
    noData: 'No data',
    underASecond: 'under 1 s',
  },
}
