/** What reports call things in Chinese, in simplified characters: on the screen and in the mail. */
import type { ReportTerms } from './terms-en.ts'

export const reportTerms: ReportTerms = {
  cause: (cause, share) => {
    switch (cause.kind) {
      case 'holiday':
        return `当天是 ${cause.name}`
      case 'fewer-people':
        return `在岗人数较少（${cause.there}，通常为 ${cause.usual}）`
      case 'widget':
        return `${cause.site} 上的咨询窗口出现故障（${share(cause.failed)}，通常为 ${share(cause.usual)}）`
      case 'queue':
        return `来自队列 ${cause.name}（占 ${share(cause.share)}）`
      case 'site':
        return `来自网站 ${cause.name}（占 ${share(cause.share)}）`
      case 'source':
        return `来自来源 ${cause.name}（占 ${share(cause.share)}）`
    }
  },
  watched: {
    inquiries: '咨询',
    serviceLevel: '按时回复率',
    messageServiceLevel: '留言按时回复率',
    wait: '首次回复平均时间',
    abandonRate: '放弃率',
    handleTime: '平均处理时间',
    satisfaction: '满意度',
    closeRate: '成交率',
    goodsReturns: '退货',
  },
  lines: {
    inquiries: '咨询',
    answered: '已回复',
    serviceLevel: '按时回复率',
    abandonRate: '放弃率',
    wait: '首次回复时间',
    handleTime: '平均处理时间',
    firstContactResolution: '首次解决率',
    satisfaction: '满意度',
    closeRate: '成交率',
    dealsWon: '成交',
    dealsLost: '丢单',
    goodsReturns: '退货',
    fulfilment: '按承诺日期交货',
    sentBack: '销售退回的线索',
    transferred: '计划外的转交',
  },
  reasons: {
    lost: '丢单原因',
    competitor: '输给',
    goods: '退货原因',
    'sent-back': '线索退回原因',
    transfer: '转交原因',
    escalation: '升级原因',
  },
}
