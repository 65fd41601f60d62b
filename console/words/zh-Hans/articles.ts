import type { articles as english } from '../en-articles.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: '访客常问的问题，在发送之前就得到解答：对方书写时，咨询窗口会推荐合适的文章。书写的内容只留在其浏览器中。',
  add: '写文章',
  edit: '更改',
  full: (most) => `已有 ${most} 篇文章：请先移除一篇。`,
  empty: { title: '还没有文章', lead: '写下您一再回答的内容：是否防水、保修多久、如何退货。' },
  draft: '未发布',
  everywhere: '在所有网站',
  used: (opened, answered) =>
    opened === 0 ? '最近 30 天没有人阅读。' : `最近 30 天阅读 ${opened} 次；其中 ${answered} 次解答了问题。`,
  language: '文字语言',
  title: '标题',
  titleHint: '用对方会问的话，几个字即可。',
  body: '正文',
  bodyHint: '使用通俗的文字。空一行开始新的段落。',
  sites: '推荐此文章的网站',
  sitesHint: '不选：所有网站。',
  published: '访客可以阅读',
  remove: '移除',
  removeSure: '永久移除？',
  removed: '文章已移除。',
  faults: {
    title: { empty: '请至少用一种语言写标题。', long: (language) => `${language} 标题超过 120 个字符。` },
    body: { empty: '请至少用一种语言写正文。', long: (language) => `${language} 正文超过 6,000 个字符。` },
  },
}
