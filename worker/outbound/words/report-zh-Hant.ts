import { reportTerms } from '../../../shared/reports/terms-zh-Hant.ts'
import type { ReportMailWords } from './report-en.ts'

/** In Chinese, in traditional characters, as it is written in Taiwan. */
export const reportZhHant: ReportMailWords = {
  ...reportTerms,
  subject: {
    daily: (workspace, day) => `${workspace}：${day}`,
    weekly: (workspace, days) => `${workspace}：${days}一週`,
  },
  greeting: (name) => `${name}，您好：`,
  lead: {
    daily: (workspace, day) => `以下是 ${workspace} 在 ${day}的情形。`,
    weekly: (workspace, days) => `以下是 ${workspace} 在 ${days}這一週的情形。`,
  },
  days: (first, last) => `${first}至${last}`,
  team: '以下是您的團隊的數字。',
  counting: '數字正在重新計算，以下可能仍是先前的數字。',
  unusual: '異常情形',
  nothingUnusual: '沒有異常情形。',
  flag: {
    spike: (what, value, low, high) => `${what}：${value}，通常為 ${low} 至 ${high}`,
    drift: (what, value, low, high) => `${what}在一段時間內變為 ${value}，通常為 ${low} 至 ${high}`,
  },
  of: (n) => `共 ${n}`,
  likely: (causes) => `可能的原因：${causes}。`,
  noCause: '在成員、佇列、網站、來源和假日中，未發現可能的原因。',
  numbers: {
    title: '數字',
    before: { daily: '前一天', weekly: '前一週' },
    trend: { daily: '四週之內', weekly: '十二週之內' },
    between: (low, high) => `${low} 至 ${high}`,
  },
  maturing: (count) => `${count} 筆仍可能變動`,
  noData: '沒有資料',
  underASecond: '不到 1 秒',
  names: {
    lost: {
      'competitor-faster': '競爭對手，我們回覆太慢',
      'competitor-price': '競爭對手的價格',
      'competitor-product': '競爭對手的產品',
      'no-budget': '沒有預算',
      'no-need': '不再需要',
      postponed: '延期',
      'not-reachable': '聯絡不上',
      other: '其他原因',
    },
    goods: {
      defective: '瑕疵品',
      damaged: '運送途中損壞',
      'wrong-item': '送錯商品',
      'not-wanted': '不想要了',
      other: '其他原因',
    },
    'sent-back': {
      incomplete: '資料不完整',
      'not-a-fit': '不適合我們',
      'wrong-territory': '屬於其他區域',
      'not-reachable': '聯絡不上',
      other: '其他原因',
    },
    transfer: {
      'wrong-place': '送錯了地方',
      'knows-better': '有人比較了解',
      language: '語言',
      'end-of-shift': '下班',
      'asked-for': '訪客要求',
      other: '其他',
    },
    escalation: {
      'too-hard': '需要更多專業知識',
      decision: '需要決定',
      unhappy: '訪客不滿意',
      'asked-for': '訪客要求',
      other: '其他',
    },
  },
  marks: { aside: (text) => `（${text}）`, comma: '，', stop: '。', between: '；' },
  act: '開啟報表',
  note: '您的工作區會寄送報表給您的角色，因此收到此郵件。是否接收，可在「設定」的「我的提醒」中選擇。',
}
