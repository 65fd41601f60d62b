import type { costs as english } from '../en-costs.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: '一小时工作、平台和一条咨询的费用：由此得出“指标”页上的单次解决成本。只有所有者、管理员和主管可见。',
  add: '添加费率',
  full: (most) => `一个工作区最多 ${most} 条费率。`,
  empty: { title: '还没有费率', lead: '先填写一小时工作的平均费用。工时来自“成员”中各人的工作时间。' },
  of: {
    usual: '一小时工作',
    member: (name) => `${name} 的一小时`,
    platform: '平台，每月',
    inquiry: '一条咨询',
  },
  about: {
    usual: '适用于所有没有单独费率的人。可以包含工资之外的费用。',
    member: '代替通常的费率。',
    platform: '许可、托管、电话：每月都要支付的费用。',
    inquiry: '每条咨询在工作之外的费用，例如收费的消息。',
  },
  from: (day) => `自 ${day}`,
  now: '现行',
  remove: '移除',
  removeSure: '永久移除？',
  removed: '费率已移除。',
  which: (of, from) => `${of}，${from}`,
  currency: (code) => `所有费率均以 ${code} 计。要更改，请全部移除。`,
  fromHint: '有效至同一项目的下一条。',
  card: {
    lead: (total, resolutions) => `${total}，解决 ${resolutions} 条。`,
    none: '此期间还没有已解决的咨询。',
    noRates: {
      title: '解决一条要花多少？',
      lead: '填写一小时工作的费用，即可在此查看。',
      ownerLead: '由所有者或管理员填写一小时工作的费用后，会在此显示。',
      set: '填写费率',
    },
    change: {
      higher: (share, than) => `比${than}多 ${share}`,
      lower: (share, than) => `比${than}少 ${share}`,
    },
    parts: { people: (hours) => `工作，${hours} 个付薪小时`, platform: '平台', inquiries: '咨询' },
    platformShare: (share) => `平台，按投入时间占 ${share}`,
    total: '合计',
    marginal: '再解决一条，仅按投入时间',
    rows: (by) => `按${by}`,
    columns: { attention: '投入时间', resolutions: '已解决', cost: '费用', each: '每条' },
    rest: '其余',
    missing: { people: '工作', platform: '平台', inquiries: '咨询' },
    without: (parts) => `费率未覆盖整个期间，因此相应部分未计入：${parts}。`,
    uncounted: {
      'no-hours': (names) => `以下没有工作时间的人，其工资未计入：${names}。`,
      gone: (names) => `以下不再接咨询的人，其工资未计入：${names}。`,
    },
    elsewhere: '属于多个团队的人全额计算：其所在行以及再解决一条的价格，包含其为其他团队所做的工作。',
    toPeople: '设置工作时间',
  },
}
