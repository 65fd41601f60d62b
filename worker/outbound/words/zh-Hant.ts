import type { VisitorMailWords } from './words.ts'

/** What visitors are written, in Chinese in traditional characters. */
export const zhHant: VisitorMailWords = {
  foot: (workspace) => `由 ${workspace} 透過 Foyer 傳送。`,
  address: '或在瀏覽器中開啟此網址：',

  replies: {
    subject: (site, about) => `${site} 已回覆您（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `${site} 已回覆您的詢問：`,
    act: '繼續對話',
    note: '持有此郵件的人都能透過該連結開啟您的對話，請勿轉寄。',
  },
}
