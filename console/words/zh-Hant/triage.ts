import type { triage as english } from '../en-triage.ts'
import type { Widened } from '../widened.ts'

export const triage: Widened<typeof english> = {
  triage: {
    kind: '類型',
    urgency: '緊急程度',
    unknown: '尚未說明',
    urgencies: { high: '緊急', normal: '一般', low: '不急' },
    ask: { kind: '這是哪一類諮詢？', urgency: '有多緊急？', both: '是什麼諮詢，有多緊急？' },
    left: (time) => `還剩 ${time} 可分類`,
    late: '未準時分類',
  },
}
