import type { saved as english } from '../en-saved.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  whose: { mine: '我的', everyone: '所有人的' },
  aTeam: '团队的',

  picker: {
    title: '常用回复',
    find: '查找常用回复',
    placeholder: '其中的词语，或快捷词',
    count: (count) => `${count} 条常用回复`,
    none: '没有找到。',
    empty: '还没有常用回复。',
    preview: (language) => `效果，语言：${language}`,
    keys: '↑ ↓ 选择，Enter 插入，Esc 离开',
    settings: '撰写和更改',
  },

  lead: '您一再回答的内容。在咨询中输入 / 即可插入。',
  add: '写回复',
  edit: '更改',
  remove: '移除',
  removed: (title) => `“${title}”已移除。`,
  undo: '撤销',
  find: '在其中查找',
  none: '没有找到。',
  noneHere: '暂无。',
  empty: {
    title: '还没有常用回复',
    lead: '先写问候语：快捷词设为 hello，输入 /hello 就会把问候语连同访客的姓名放入回复。',
  },
  used: (times, last) => `已发送 ${times} 次，最近一次 ${last}`,
  unused: '尚未发送',

  owner: '归属',
  ownerHint: '我的：只有您可见。团队的：供其成员使用。',
  shortcut: '快捷词',
  shortcutHint: '一个词。输入 / 和它的开头即可找到此回复。',
  title: '标题',
  titleHint: '按您会查找的说法。',
  language: '文字语言',
  languageHint: '使用访客的语言；没有时使用网站的语言。',
  text: '正文',
  variables: '插入到光标处',
  variable: {
    name: '访客的全名',
    'address-as': '按其语言的称呼：คุณวิภา、张伟',
    assistant: '您的姓名',
    site: '网站名称',
    receipt: '受理编号',
    today: '今天的日期',
  },
  preview: '对一位虚构访客的效果',
  stale: '期间有同事更改了此回复。取消可查看现状。',
  faults: {
    shortcut: {
      empty: '请选择快捷词。',
      invalid: '请用一个由字母和数字组成的词，最多 32 个字符。',
      taken: '那里另一条回复已使用此快捷词。',
    },
    title: { empty: '请写标题。', long: '最多 80 个字符。' },
    text: {
      empty: '请至少用一种语言写正文。',
      long: '最多 4,000 个字符。',
      unknown: (names) => `${names.map((name) => `{${name}}`).join('、')} 无法填入。请从下方按钮中选择。`,
    },
  },
}
