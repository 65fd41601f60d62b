import type { measures as english } from '../en-measures.ts'
import type { Widened } from '../widened.ts'

export const measures: Widened<typeof english> = {
  measures: {
    title: '指标',
    periods: {
      label: '期间',
      today: '今天',
      yesterday: '昨天',
      '7': '7 天',
      '30': '30 天',
      '90': '90 天',
      year: '12 个月',
    },
    stale: (time) => `这是 ${time} 的数字；暂时无法读取更新的数字。`,
    noData: '无数据',
    underASecond: '不到 1 秒',
  },
}
