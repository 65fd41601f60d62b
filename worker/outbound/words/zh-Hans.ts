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
}
