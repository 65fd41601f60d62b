import type { ledger as english } from '../en-ledger.ts'
import type { Widened } from '../widened.ts'

const named = (who: { name: string } | 'you') => (who === 'you' ? '您' : `${who.name} `)

export const ledger: Widened<typeof english> = {
  ledger: {
    title: '公平分配',
    own: '您自己的份額，以及您的團隊合計得到的。',
    team: '您的團隊的份額。',
    all: '所有團隊的份額。',
    lead: '團隊每分配一筆諮詢，每個在線上的人都依權重獲得其中一部分額度，得到諮詢的人則支付一整筆。得到的少於份額的人，會更早派到下一筆；不在線上既無損失也無所得。',
    dates: { from: '從', to: '到', label: '其他日期' },
    span: { today: '今天', '7': '最近 7 天', '30': '最近 30 天' },
    spanOfDays: (from, to) => (from === to ? from : `${from}至${to}`),
    classes: { AB: 'A 級和 B 級潛在客戶', CD: '其他所有諮詢' },
    table: (team, what) => `${team}：${what}`,
    more: (who, count, span) => `${span}，${named(who)}比份額多得 ${count} 筆。`,
    less: (who, count, span) => `${span}，${named(who)}比份額少得 ${count} 筆。`,
    byHand: (given) => `其中 ${given} 筆由人工交給對方。`,
    byHandToYou: (given) => `其中 ${given} 筆由人工交給您。`,
    beside: (given) => `有 ${given} 筆由人工交給了當時不在線上、沒有份額的人。`,
    even: (who, span) => (who === 'you' ? `${span}，您得到了應得的份額。` : `${span}，每個人都得到了應得的份額。`),
    absent: (span) => `${span}，您沒有得到諮詢，也沒有應得的份額。`,
    columns: {
      name: '姓名',
      entitled: '份額',
      received: '已得',
      difference: '差額',
      missed: '錯過',
      declined: '婉拒',
      takenBack: '收回',
      claimed: '認領',
      given: '人工交給',
      credit: '目前尚欠',
    },
    together: '合計',
    somebody: '已離開的人',
    info: {
      open: '如何計算',
      n: '共分配',
      share: '每筆諮詢：權重 ÷ 團隊中所有在線者的權重總和，逐筆累加。',
      received: '系統派給、同事交給和自行認領的。',
      difference: '已得 − 份額。多於或少於一筆以上即值得查看。',
      missed: '逾時未接受的分派，計為已得。',
      declined: '婉拒的分派，計為已得，除非理由正當。',
      takenBack: '因對方離開或聯絡不上而收回的分派，計為已得。',
      claimed: '自行從等待中的諮詢認領的。',
      given: '由同事交給的，計為已得，即使當時不在線上。',
      credit: '團隊目前欠對方的數量，據此分配下一筆。每週減半，絕不超過 20。',
    },
    empty: {
      title: (span) => `${span}沒有分配過諮詢`,
      lead: '一有諮詢派給某人，份額就會出現在這裡。請查看更早的時間，或看看誰有空。',
      month: '查看 30 天',
      inbox: '前往收件匣',
    },
  },
}
