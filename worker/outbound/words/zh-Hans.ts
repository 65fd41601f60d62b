import type { VisitorMailWords } from './words.ts'

/** What visitors are written, in Chinese in simplified characters. */
export const zhHans: VisitorMailWords = {
  foot: (workspace) => `由 ${workspace} 通过 Foyer 发送。`,
  address: '或在浏览器中打开此网址：',

  replies: {
    subject: (site, about) => `${site} 已回复您（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `${site} 已回复您的咨询：`,
    act: '继续对话',
    note: '持有此邮件的人都能通过该链接打开您的对话，请勿转发。',
  },
  'confirm-address': {
    subject: (_site, about) => `这是您的邮箱吗？（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `有人（很可能是您）希望把与 ${site} 的对话发送到此处。点击一次此链接，我们随即发送：`,
    act: '是的，发送给我',
    note: '若不是您本人，无需任何操作：我们不会再发送任何内容。',
  },
  transcript: {
    subject: (site, about) => `您与 ${site} 的对话（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `以下是您与 ${site} 的对话：`,
    act: '继续对话',
    note: '持有此邮件的人都能通过该链接打开您的对话，请勿转发。',
  },
}
