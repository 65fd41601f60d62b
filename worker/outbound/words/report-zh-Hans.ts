import { reportTerms } from '../../../shared/reports/terms-zh-Hans.ts'
import type { ReportMailWords } from './report-en.ts'

/** In Chinese, in simplified characters. */
export const reportZhHans: ReportMailWords = {
  ...reportTerms,
  subject: {
    daily: (workspace, day) => `${workspace}：${day}`,
    weekly: (workspace, days) => `${workspace}：${days}一周`,
  },
  greeting: (name) => `${name}，您好：`,
  lead: {
    daily: (workspace, day) => `以下是 ${workspace} 在 ${day}的情况。`,
    weekly: (workspace, days) => `以下是 ${workspace} 在${days}这一周的情况。`,
  },
  days: (first, last) => `${first}至${last}`,
  team: '以下数字仅限您的团队。',
  counting: '数字正在重新核算，以下可能仍是先前的数字。',
  unusual: '异常情况',
  nothingUnusual: '没有异常情况。',
  flag: {
    spike: (what, value, low, high) => `${what}：${value}，通常为 ${low} 至 ${high}`,
    drift: (what, value, low, high) => `${what}在一段时间内变为 ${value}，通常为 ${low} 至 ${high}`,
  },
  of: (n) => `共 ${n}`,
  likely: (causes) => `可能的原因：${causes}。`,
  noCause: '在人员、队列、网站、来源和节假日中未发现可能的原因。',
  numbers: {
    title: '数字',
    before: { daily: '前一天', weekly: '前一周' },
    trend: { daily: '四周之内', weekly: '十二周之内' },
    between: (low, high) => `${low} 至 ${high}`,
  },
  maturing: (count) => `${count} 条仍可能变化`,
  noData: '无数据',
  underASecond: '不到 1 秒',
  names: {
    lost: {
      'competitor-faster': '竞争对手，我们回复太慢',
      'competitor-price': '竞争对手的价格',
      'competitor-product': '竞争对手的产品',
      'no-budget': '没有预算',
      'no-need': '不再需要',
      postponed: '推迟',
      'not-reachable': '联系不上',
      other: '其他原因',
    },
    goods: {
      defective: '产品有缺陷',
      damaged: '运输损坏',
      'wrong-item': '发错货',
      'not-wanted': '不再需要',
      other: '其他原因',
    },
    'sent-back': {
      incomplete: '信息不全',
      'not-a-fit': '不适合我们',
      'wrong-territory': '属于其他区域',
      'not-reachable': '联系不上',
      other: '其他原因',
    },
    transfer: {
      'wrong-place': '来错了地方',
      'knows-better': '他人更了解',
      language: '语言',
      'end-of-shift': '下班',
      'asked-for': '访客要求',
      other: '其他',
    },
    escalation: {
      'too-hard': '需要更多专业知识',
      decision: '需要决定',
      unhappy: '访客不满意',
      'asked-for': '访客要求',
      other: '其他',
    },
  },
  marks: { aside: (text) => `（${text}）`, comma: '，', stop: '。', between: '；' },
  act: '打开报告',
  note: '您的工作区向您的角色发送报告，因此收到此邮件。是否接收，可在“设置”的“我的提醒”中选择。',
}
