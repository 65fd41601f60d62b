import type { teamFields as englishFields, teams as english } from '../en-teams.ts'
import type { Widened } from '../widened.ts'

export const teams: Widened<typeof english> = {
  teams: {
    lead: '谁在一起工作。队列中等待的咨询会派给该队列的团队。',
    add: '添加团队',
    full: (most) => `一个工作区最多 ${most} 个团队。`,
    edit: '更改',
    functions: { support: '客户支持', marketing: '市场', sales: '销售', none: '其他' },
    managedBy: '主管',
    nobody: '无',
    noManager: '还没有主管',
    people: '成员',
    empty: '这个团队还没有人：等待的咨询不会派给任何人。请在“设置”的“成员”中添加。',
    none: '不属于任何团队',
    choose: '等待这些团队的咨询可以派给此人。',
  },
  queues: {
    lead: '咨询在哪里等待、由哪个团队回复，以及您对等待者的承诺。',
    add: '添加队列',
    full: (most) => `一个工作区最多 ${most} 个队列。`,
    edit: '更改',
    team: '团队',
    sites: '咨询来自',
    noSite: '还没有网站指向这里。请在“设置”的“网站”中选择队列。',
    byRules: '没有网站指向这里；接收的内容见下方。',
    keeps: '更改只影响之后进来的咨询。已有的仍归原团队。',
    targets: '您的承诺',
    promises: {
      live: (time, share) => `对在线访客的首次回复：${time}，达到 ${share}。`,
      message: (time, share) => `对留言的首次回复：${time}（工作时间），达到 ${share}。`,
      callBack: (time) => `对留下联系方式后离开的人回电：${time}。`,
    },
    hints: {
      live: '以秒计，从提问到有人回复。通常为 60。',
      share: '应按时回复的比例。通常为 80。',
      message: '以工作时间的分钟计。通常为 60。',
      callBack: '以分钟计。适用于留下联系方式、未得到回复就离开的人。通常为 240。',
    },
  },
  siteQueue: {
    label: '咨询进入',
    hint: '此网站的新咨询在那里等待。已有的留在原处。',
    country: '国家/地区',
    countryNone: '未指定',
    messengers: '转到即时通讯继续',
    messengersHint: '等待者可以带着受理编号转到那里继续。系统会统计次数。留空则不提供。',
    messengerHints: {
      line: '您的官方账号 ID：@shop',
      whatsapp: '带国家代码的号码：+66 2 123 4567',
      wechat: '您的微信号，或二维码的链接',
    },
    countryHint: '没有国家代码的电话号码按此国家拨打。',
  },
}

export const teamFields: Widened<typeof englishFields> = {
  teamName: { label: '团队名称', empty: '请输入名称。', invalid: '最多 80 个字符。', taken: '已有同名的团队。' },
  teamFunction: { label: '职能', empty: '请选择一项。', invalid: '请从列表中选择。' },
  manager: { label: '主管', empty: '请选择人员。', invalid: '请选择状态正常的人。' },
  teams: { label: '团队', empty: '请选择团队。', invalid: '其中一个团队已不存在。' },
  queueName: { label: '队列名称', empty: '请输入名称。', invalid: '最多 80 个字符。', taken: '已有同名的队列。' },
  queueTeam: { label: '负责回复的团队', empty: '请选择团队。', invalid: '请从列表中选择团队。' },
  liveTarget: { label: '首次回复，访客在线', empty: '请输入秒数。', invalid: '5 到 86400 的整数秒。' },
  shareTarget: { label: '按时回复的比例，%', empty: '请输入比例。', invalid: '大于 0，最多 100。' },
  messageTarget: { label: '留言的首次回复', empty: '请输入分钟数。', invalid: '1 到 43200 分钟。' },
  callBackTarget: { label: '回电', empty: '请输入分钟数。', invalid: '1 到 43200 分钟。' },
  lineAccount: { label: 'LINE', empty: '请输入 ID。', invalid: '请按 @shop 的格式填写。' },
  whatsappAccount: { label: 'WhatsApp', empty: '请输入号码。', invalid: '请带国家代码填写：+66 2 123 4567。' },
  wechatAccount: {
    label: '微信',
    empty: '请输入微信号。',
    invalid: '6 到 20 位字母、数字、_ 和 - 组成的微信号；或以 https://u.wechat.com/ 开头的链接。',
  },
  siteQueue: { label: '咨询进入的队列', empty: '请选择队列。', invalid: '请从列表中选择队列。' },
  country: { label: '国家/地区', empty: '请选择国家/地区。', invalid: '请从列表中选择国家/地区。' },
}
