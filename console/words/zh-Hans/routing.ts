import type { routing as english, routingFields as englishFields } from '../en-routing.ts'
import type { Widened } from '../widened.ts'

const particulars = {
  sites: '网站',
  kinds: '类型',
  products: '产品',
  groups: '客户群',
  sizes: '规模',
  territories: '区域',
  tiers: '等级',
  languages: '语言',
  channels: '渠道',
}

export const routing: Widened<typeof english> = {
  routing: {
    takes: '接收什么',
    takesHint: '选择此队列从所有网站接收的内容。某项未选则该项全部接收；全部未选时，队列只有其网站带来的咨询。',
    lists: particulars,
    one: particulars,
    sizes: { small: '小', medium: '中', large: '大' },
    channels: {
      chat: '通过咨询窗口',
      form: '通过网站自己的表单',
      phone: '通过电话',
      'walk-in': '当面',
      internal: '来自同事或经销商',
    },
    onlyLed: '只接收其网站带来的咨询。',
    asks: '谁可以回复',
    looks: '如何寻找人员',
    looksHint: '以咨询进来后的秒数计。在此之前只派给同时熟悉其产品和区域的人。级别、语言、客户群和规模始终不放宽。',
    goesFirst: '优先顺序',
    goesFirstHint: '视为一开始就已等待的秒数。线索按等级：A 为 240，B 为 120。等待者不断前移，因此不会有人一直被忽略。',
    levelHint: '1 到 6。级别更低的人不会收到此队列的咨询。',
    claims: '队列成员可自行领取等待中的咨询',
    claimsHint: '领取一条与派给一条同样计入公平分配。',
    atOnceHint: '留空：先派单，由对方接受。填写数字则直接交给对方；若在此时间内没有回复，则转给下一位。',
    only: (list, values) => `${list}：${values}`,
    level: (level) => (level === 1 ? '团队中任何人都可以回复。' : `${level} 级及以上可以回复。`),
    has: (level) => `${level} 级`,
    skills: '能做什么',
    skillsHint: '某项未选，表示全部都能做。',
    skillLevelHint: '从 1（新手）到 6。',
    try: {
      title: '咨询会去哪里？',
      lead: '选择已知的信息；此处填写的内容保存前也会计入试算。',
      any: '未知',
      goes: (queue) => `进入 ${queue}。`,
      asks: (count) => `该队列有 ${count} 项要求，这条咨询全部符合。`,
      bySite: '没有队列要求它，因此按网站分配。',
      others: '为何不是其他队列',
      fits: '也符合，但要求较少',
      people: '可以派给谁',
      nobody: '没有人：此团队中没有人可以回复。请更改级别，或成员的能力。',
      own: '立即',
      later: '等待一段时间后',
    },
  },
  choice: {
    why: (name) => `为何是 ${name}？`,
    could: '可以接的人',
    cost: '成本',
    credit: '此前欠额',
    how: '选择成本最低者：忙碌程度，减去团队欠其的数量，能做许多其他事的人增加，曾处理过的人减少。欠额以咨询条数计。',
    obstacles: {
      team: '属于其他团队',
      away: '不可接待',
      'off-shift': '已下班',
      'on-leave': '休假中',
      full: '名额不足',
      missed: '已错过',
      level: '级别不够',
      language: '不会这种语言',
      group: '不负责此类客户',
      size: '不负责此规模',
      product: '其他产品',
      territory: '其他区域',
    },
  },
}

const aheadInvalid = '0 到 3600 的整数秒。'
const secondsInvalid = '0 到 86400 的整数秒。'

export const routingFields: Widened<typeof englishFields> = {
  level: { label: '最低级别', empty: '请输入级别。', invalid: '1 到 6 的整数。' },
  skillLevel: { label: '级别', empty: '请输入级别。', invalid: '1 到 6 的整数。' },
  highToProduct: { label: 'A 级或 B 级：派给所有熟悉产品的人', empty: '请输入秒数。', invalid: secondsInvalid },
  highToTeam: { label: '再派给整个团队', empty: '请输入秒数。', invalid: secondsInvalid },
  toProduct: { label: '其余全部：派给所有熟悉产品的人', empty: '请输入秒数。', invalid: secondsInvalid },
  aheadUrgent: { label: '紧急', empty: '请输入秒数。', invalid: aheadInvalid },
  aheadComplaint: { label: '投诉', empty: '请输入秒数。', invalid: aheadInvalid },
  aheadOrder: { label: '关于订单', empty: '请输入秒数。', invalid: aheadInvalid },
  aheadColleague: { label: '来自同事或经销商', empty: '请输入秒数。', invalid: aheadInvalid },
  atOnce: {
    label: '不先派单时的回复秒数',
    empty: '请输入秒数。',
    invalid: '15 到 600 的整数秒；留空：先派单询问。',
  },
  toTeam: { label: '再派给整个团队', empty: '请输入秒数。', invalid: secondsInvalid },
}
