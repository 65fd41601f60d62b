import type { measures as english } from '../en-measures.ts'
import type { Widened } from '../widened.ts'

export const measures: Widened<typeof english> = {
  measures: {
    title: 'المؤشرات',
    periods: {
      label: 'الفترة',
      today: 'اليوم',
      yesterday: 'أمس',
      '7': '7 أيام',
      '30': '30 يومًا',
      '90': '90 يومًا',
      year: '12 شهرًا',
    },
    stale: (time) => `هذه أرقام الساعة ${time}؛ وتتعذّر قراءة الأحدث منها الآن.`,
    noData: 'لا بيانات',
    underASecond: 'أقل من ثانية',
  },
}
