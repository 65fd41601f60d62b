import type { logging as english } from '../en-logging.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '登记咨询',
  lead: '有人来电、到店，或是同事询问。进入相同的队列，交给轮到的人。',
  how: '咨询方式',
  kinds: '方式',
  to: '去处',
  asOn: (site) => `视同在 ${site} 上提问`,
  straight: '直接进入队列',
  log: '登记',
  logged: (receipt, queue) => `${receipt} 已在队列 ${queue} 中等待。`,
  fields: {
    fullName: { label: '姓名', empty: '请输入姓名。', invalid: '最多 80 个字符。' },
    address: { label: '回复到哪里', empty: '请输入联系方式。', invalid: '请填写完整的邮箱或电话号码。' },
    question: { label: '所问内容', empty: '请用对方的话写下所问内容。', invalid: '最多 4,000 个字符。' },
    to: { label: '去处', empty: '请选择去处。', invalid: '请选择去处。' },
  },
}
