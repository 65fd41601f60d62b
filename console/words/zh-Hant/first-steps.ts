import type { firstSteps as english } from '../en-first-steps.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '入門步驟',
  lead: '迎接第一位訪客之前，您的服務台需要的幾件事。每一項真正完成後會自動打勾。',
  progress: (done, all) => `已完成 ${done}/${all}`,
  ready: '您的服務台已準備就緒，下一筆諮詢將來自真正的訪客。',
  toInbox: '前往收件匣',
  all: '顯示所有步驟',
  next: (title) => `下一步：${title}`,
  done: '已完成',
  open: '尚未完成',
  since: (when) => `完成於 ${when}`,
  putAway: '收起這些步驟',
  bringBack: '重新顯示在收件匣中',
  isAway: '已收起：收件匣沒有諮詢時也不再顯示。',
  failed: '暫時無法儲存，請稍後重試。',
  steps: {
    site: {
      title: '允許您的網站',
      hint: '填寫您網站的網址：只有該網址的頁面可以顯示諮詢視窗。',
      act: '新增網址',
    },
    tag: {
      title: '將諮詢視窗放到頁面上',
      hint: '在您的頁面放一行程式碼，然後在其中一頁開啟諮詢視窗。',
      act: '複製程式碼',
    },
    hello: {
      title: '打個招呼，並回覆',
      hint: '將這行程式碼放在只有您看得到的頁面，在那裡打個招呼，然後在收件匣回覆。這是測試，不列入任何統計。',
      act: '開啟收件匣',
    },
    invite: {
      title: '邀請同事',
      hint: '邀請和您一起回覆的人：密碼由對方自己設定。',
      act: '邀請同事',
    },
    hours: {
      title: '設定營業時間',
      hint: '說明佇列何時開放，或儲存為全天候開放：訪客會看到相應的說明。',
      act: '設定時間',
    },
  },
}
