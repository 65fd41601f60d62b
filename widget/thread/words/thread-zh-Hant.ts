import type { RecommendWords } from '../../recommend/recommend-en.ts'
import type { ThreadWords } from './thread-en.ts'

/** Chinese in traditional characters, loaded with the conversation of whoever reads it. */
export const words: ThreadWords & RecommendWords = {
  thread: '對話',
  typing: (name) => `${name} 正在輸入…`,
  message: '輸入訊息',
  noFiles: '這裡暫時不能傳送圖片和檔案，請用文字描述。',
  end: '結束對話',
  endSure: '要結束此對話嗎？',
  endYes: '是，結束',
  endNo: '否，繼續',
  transcript: '把對話寄到我的信箱',
  toConfirm: '我們已寄信給您。打開其中的連結，我們隨即寄送對話。',
  onItsWay: '對話正在寄往您的信箱。',
  yours: '您的資料',
  writeAgain: '再次留言即可繼續。',
  askAnew: '詢問其他問題',
  mend: '返回表單',
  rate: '您對我們的解答滿意嗎？',
  scores: ['很差', '較差', '普通', '滿意', '非常滿意'],
  rateSend: '送出評分',
  rated: '感謝您的評分。',
  recommend: '您有多大可能向他人推薦我們？',
  ends: '0：完全不可能；10：非常可能。',
  thanks: '感謝您的回答。',
  offlineIdle: '您目前離線，可以繼續寫。',
  reconnecting: '正在重新連線…',
}
