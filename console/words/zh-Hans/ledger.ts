import type { ledger as english } from '../en-ledger.ts'
import type { Widened } from '../widened.ts'

const named = (who: { name: string } | 'you') => (who === 'you' ? '您' : `${who.name} `)

export const ledger: Widened<typeof english> = {
  ledger: {
    title: '公平分配',
    own: '您的份额，以及您的团队共获得的。',
    team: '您的团队的份额。',
    all: '所有团队的份额。',
    lead: '团队每分配一条咨询，在场的每个人都按权重获得其中一份额度，得到咨询的人支付一整条。得到少于份额的人会更早收到下一条；不在场既不损失也不获得。',
    dates: { from: '从', to: '至', label: '其他日期' },
    span: { today: '今天', '7': '最近 7 天', '30': '最近 30 天' },
    spanOfDays: (from, to) => (from === to ? from : `${from}至${to}`),
    classes: { AB: 'A 级和 B 级线索', CD: '其余全部' },
    table: (team, what) => `${team}：${what}`,
    more: (who, count, span) => `${span}，${named(who)}比份额多得 ${count}。`,
    less: (who, count, span) => `${span}，${named(who)}比份额少得 ${count}。`,
    byHand: (given) => `其中 ${given} 条由人工交给对方。`,
    byHandToYou: (given) => `其中 ${given} 条由人工交给您。`,
    beside: (given) => `有 ${given} 条由人工交给了当时不在场的人。`,
    even: (who, span) => (who === 'you' ? `${span}，您得到了应得的份额。` : `${span}，每个人都得到了应得的份额。`),
    absent: (span) => `${span}，您没有得到咨询，也没有应得的份额。`,
    columns: {
      name: '姓名',
      entitled: '份额',
      received: '已得',
      difference: '差额',
      missed: '错过',
      declined: '不接',
      takenBack: '收回',
      claimed: '领取',
      given: '人工交给',
      credit: '当前欠额',
    },
    together: '合计',
    somebody: '已离开的人',
    info: {
      open: '如何计算',
      n: '共分配',
      share: '每条咨询：权重 ÷ 团队中所有在场者的权重之和，逐条累加。',
      received: '系统派给、同事交给和自行领取的。',
      difference: '已得 − 份额。超出或不足一条以上值得查看。',
      missed: '超时未接的派单，计为已得。',
      declined: '不接的派单，计为已得，除非理由充分。',
      takenBack: '因离开或联系不上而收回的派单，计为已得。',
      claimed: '自行从等待中领取的。',
      given: '同事交给的，计为已得，即使当时不在场。',
      credit: '团队目前欠其的数量，据此分配下一条。每周减半，不超过 20。',
    },
    empty: {
      title: (span) => `${span}没有分配过咨询`,
      lead: '一有咨询派给某人，份额就会出现在这里。请看更早的时间，或查看谁可接待。',
      month: '查看 30 天',
      inbox: '前往收件箱',
    },
  },
}
