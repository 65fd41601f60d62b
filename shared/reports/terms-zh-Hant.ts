/** What reports call things in Chinese, in traditional characters: on the screen and in the mail. */
import type { ReportTerms } from './terms-en.ts'

export const reportTerms: ReportTerms = {
  cause: (cause, share) => {
    switch (cause.kind) {
      case 'holiday':
        return `當天是 ${cause.name}`
      case 'fewer-people':
        return `在線人數較少（${cause.there}，通常為 ${cause.usual}）`
      case 'widget':
        return `${cause.site} 上的諮詢視窗故障（${share(cause.failed)}，通常為 ${share(cause.usual)}）`
      case 'queue':
        return `來自佇列 ${cause.name}（占 ${share(cause.share)}）`
      case 'site':
        return `來自網站 ${cause.name}（占 ${share(cause.share)}）`
      case 'source':
        return `來自來源 ${cause.name}（占 ${share(cause.share)}）`
    }
  },
  watched: {
    inquiries: '諮詢',
    serviceLevel: '準時回覆率',
    messageServiceLevel: '留言準時回覆率',
    wait: '首次回覆平均時間',
    abandonRate: '放棄率',
    handleTime: '平均處理時間',
    satisfaction: '滿意度',
    closeRate: '成交率',
    goodsReturns: '退貨',
  },
  lines: {
    inquiries: '諮詢',
    answered: '已回覆',
    serviceLevel: '準時回覆率',
    abandonRate: '放棄率',
    wait: '首次回覆時間',
    handleTime: '平均處理時間',
    firstContactResolution: '首次解決率',
    satisfaction: '滿意度',
    closeRate: '成交率',
    dealsWon: '成交',
    dealsLost: '失單',
    goodsReturns: '退貨',
    fulfilment: '如期交貨率',
    sentBack: '業務退回的潛在客戶',
    transferred: '計畫外的轉交',
  },
  reasons: {
    lost: '失單原因',
    competitor: '輸給',
    goods: '退貨原因',
    'sent-back': '潛在客戶退回原因',
    transfer: '轉交原因',
    escalation: '升級原因',
  },
}
