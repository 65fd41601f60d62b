import type { VisitorMailWords } from './words.ts'

/** What visitors are written, in Chinese in traditional characters. */
export const zhHant: VisitorMailWords = {
  foot: (workspace) => `由 ${workspace} 透過 Foyer 傳送。`,
  address: '或在瀏覽器中開啟此網址：',

  replies: {
    subject: (site, about) => `${site} 已回覆您（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `${site} 已回覆您的諮詢：`,
    act: '繼續對話',
    note: '持有此郵件的人都能透過該連結開啟您的對話，請勿轉寄。',
  },
  'confirm-address': {
    subject: (_site, about) => `這是您的信箱嗎？（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `有人（很可能是您）希望把與 ${site} 的對話傳送到此處。點擊一次此連結，我們隨即傳送：`,
    act: '是的，傳送給我',
    note: '若不是您本人，無需任何操作：我們不會再傳送任何內容。',
  },
  transcript: {
    subject: (site, about) => `您與 ${site} 的對話（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `以下是您與 ${site} 的對話：`,
    act: '繼續對話',
    note: '持有此郵件的人都能透過該連結開啟您的對話，請勿轉寄。',
  },
}
