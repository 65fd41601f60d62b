import type { measures as english } from '../en-measures.ts'
import type { Widened } from '../widened.ts'

export const measures: Widened<typeof english> = {
  measures: {
    title: '指標',
    periods: {
      label: '期間',
      today: '今天',
      yesterday: '昨天',
      '7': '7 天',
      '30': '30 天',
      '90': '90 天',
      year: '12 個月',
    },
    stale: (time) => `這是${time} 的數字；暫時無法讀取較新的數字。`,
    noData: '沒有資料',
    underASecond: '不到 1 秒',
  },
}
