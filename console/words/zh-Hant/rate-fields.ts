import type { rateFields as english } from '../en-rate-fields.ts'
import type { Widened } from '../widened.ts'

export const rateFields: Widened<typeof english> = {
  rateOf: { label: '費用項目', empty: '請選擇費用項目。', invalid: '請選擇費用項目。' },
  rateAmount: { label: '金額', empty: '請輸入金額。', invalid: '請依 210.50 的格式填寫。' },
  rateFrom: {
    label: '開始日期',
    empty: '請選擇開始適用的日期。',
    invalid: '請選擇實際存在的日期。',
    taken: '同一項目已有費率從該日開始。請先移除，或選擇其他日期。',
  },
}
