import type { YoursWords } from './yours-en.ts'

/** Traditional Chinese, loaded when whoever reads it looks at what is kept of them. */
export const words: YoursWords = {
  title: '您的資料',
  kept: (site) => `${site} 保存這裡的對話內容，以及您提供的姓名和聯絡方式，以便回覆您。`,
  news: '您同意同時接收最新消息。',
  noNews: '不再接收最新消息',
  newsOver: '不會再寄最新消息給您。',
  earlier: '您之前的對話',
  missing: '該對話已無法讀取，或暫時無法讀取。',
  forget: '全部刪除',
  forgets: '此瀏覽器中的對話將在這裡和我們這邊一併刪除，您的姓名和聯絡方式也一併刪除，且無法復原。',
  sure: '現在全部刪除？',
  yes: '是，刪除',
  no: '否，保留',
  deleting: '正在刪除。如果沒有網路連線，將在恢復連線後刪除。',
  deleted: '您在這裡寫給我們的內容已全部刪除。',
  back: '返回對話',
}
