import type { ownPassword as english } from '../en-own-password.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '密碼',
  lead: '如果有其他人知道您的密碼，或您在別處也使用同一組密碼，請更換。',
  change: '變更密碼',
  current: {
    label: '目前的密碼',
    empty: '請輸入您目前的密碼。',
    invalid: '這不是您的密碼。',
  },
  next: '新密碼',
  ends: '您在這裡會保持登入。您的其他登入將全部結束，顯示提醒的瀏覽器需要重新允許。',
  submit: '變更',
  cancel: '維持不變',
  changed: '密碼已變更，您的其他登入已結束。',
}
