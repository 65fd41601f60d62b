import type { triage as english } from '../en-triage.ts'
import type { Widened } from '../widened.ts'

export const triage: Widened<typeof english> = {
  triage: {
    kind: '类型',
    urgency: '紧急程度',
    unknown: '尚未说明',
    urgencies: { high: '紧急', normal: '一般', low: '不急' },
    ask: { kind: '这是哪类咨询？', urgency: '有多紧急？', both: '是什么咨询，有多紧急？' },
    left: (time) => `还有 ${time} 完成分类`,
    late: '未按时分类',
  },
}
