import type { rateFields as english } from '../en-rate-fields.ts'
import type { Widened } from '../widened.ts'

export const rateFields: Widened<typeof english> = {
  rateOf: { label: '费用项目', empty: '请选择费用项目。', invalid: '请选择费用项目。' },
  rateAmount: { label: '金额', empty: '请输入金额。', invalid: '请按 210.50 的格式填写。' },
  rateFrom: {
    label: '起始日期',
    empty: '请选择开始生效的日期。',
    invalid: '请选择真实存在的日期。',
    taken: '同一项目已有费率从该日开始。请先移除，或选择其他日期。',
  },
}
