import type { logging as english } from '../en-logging.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '登記諮詢',
  lead: '有人來電、親自來訪，或是同事提問。會進入相同的佇列，交給輪到的人。',
  how: '諮詢方式',
  kinds: '方式',
  to: '送往何處',
  asOn: (site) => `視同在 ${site} 提問`,
  straight: '直接進入佇列',
  log: '登記',
  logged: (receipt, queue) => `${receipt} 已在佇列 ${queue} 中等待。`,
  fields: {
    fullName: { label: '姓名', empty: '請輸入姓名。', invalid: '最多 80 個字元。' },
    address: { label: '回覆到哪裡', empty: '請輸入聯絡方式。', invalid: '請填寫完整的電子郵件地址或電話號碼。' },
    question: { label: '詢問內容', empty: '請以對方的話寫下詢問內容。', invalid: '最多 4,000 個字元。' },
    to: { label: '送往何處', empty: '請選擇送往何處。', invalid: '請選擇送往何處。' },
  },
}
