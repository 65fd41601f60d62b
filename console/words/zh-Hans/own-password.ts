import type { ownPassword as english } from '../en-own-password.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '密码',
  lead: '如果别人知道了它，或您在别处也用同一个密码，请换一个。',
  change: '更改密码',
  current: {
    label: '当前密码',
    empty: '请输入您现在的密码。',
    invalid: '这不是您的密码。',
  },
  next: '新密码',
  ends: '您在这里保持登录。您的其他会话将全部结束，显示提醒的浏览器需要重新允许。',
  submit: '更改',
  cancel: '保持不变',
  changed: '密码已更改，您的其他会话已结束。',
}
