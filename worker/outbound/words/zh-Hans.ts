import type { MailWords } from './en.ts'

/** In Chinese, in simplified characters. */
export const zhHans: MailWords = {
  foot: (workspace) => `由 ${workspace} 通过 Foyer 发送。`,
  address: '或在浏览器中打开此网址：',

  invitation: {
    subject: (workspace) => `邀请您加入 ${workspace}`,
    greeting: (name) => `${name}，您好：`,
    lead: (workspace) => `您受邀加入 ${workspace}。请设置密码，即可开始使用：`,
    act: '接受邀请',
    note: '此链接在 72 小时内有效，只能使用一次。若您并未预期收到此邮件，无需任何操作。',
  },
  reset: {
    subject: (workspace) => `重设 ${workspace} 的密码`,
    greeting: (name) => `${name}，您好：`,
    lead: (workspace) => `有人（很可能是您）申请重设 ${workspace} 的密码。请在此设置新密码：`,
    act: '设置新密码',
    note: '此链接在一小时内有效，只能使用一次。若不是您本人，无需任何操作：您的密码保持不变。',
  },
  replies: {
    subject: (site, about) => `${site} 已回复您（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `${site} 已回复您的咨询：`,
    act: '继续对话',
    note: '持有此邮件的人都能通过该链接打开您的对话，请勿转发。',
  },
  'confirm-address': {
    subject: (_site, about) => `这是您的邮箱吗？（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `有人（很可能是您）希望把与 ${site} 的对话发送到此处。点击一次此链接，我们随即发送：`,
    act: '是的，发送给我',
    note: '若不是您本人，无需任何操作：我们不会再发送任何内容。',
  },
  transcript: {
    subject: (site, about) => `您与 ${site} 的对话（${about}）`,
    greeting: () => '您好：',
    lead: (site) => `以下是您与 ${site} 的对话：`,
    act: '继续对话',
    note: '持有此邮件的人都能通过该链接打开您的对话，请勿转发。',
  },
  'at-risk': {
    subject: (workspace, about) => `${workspace} 的咨询即将超时：${about}`,
    greeting: (name) => `${name}，您好：`,
    lead: (_workspace, about) => `咨询 ${about} 由您负责，承诺的首次回复时间即将用完。请回复，或转交他人：`,
    act: '打开咨询',
    note: '您当时不在线，因此收到此邮件。是否接收，可在“设置”的“我的提醒”中选择。',
  },
  test: {
    subject: (workspace) => `来自 ${workspace} 的测试提醒`,
    greeting: (name) => `${name}，您好：`,
    lead: () => '您申请了一次测试提醒。收到此邮件，即表示邮件能够送达。',
    act: '前往我的提醒',
    note: '此邮件仅作测试，没有待处理的事项。',
  },
  push: {
    assigned: (about) => `有一条咨询交给了您（${about}）`,
    asked: (about) => `同事就 ${about} 向您询问`,
    'at-risk': (about) => `${about} 即将超过目标时间`,
    test: () => '这是一次测试提醒：推送能够到达此浏览器。',
  },
  'password-changed': {
    subject: (workspace) => `您在 ${workspace} 的密码已更改`,
    greeting: (name) => `${name}，您好：`,
    lead: (workspace) => `您在 ${workspace} 的密码刚刚被更改，所有登录均已退出。若是您本人操作，一切正常。`,
    act: '不是我：设置新密码',
    note: '更改者知道您的旧密码，或能查看您的邮件：请同时更改邮箱密码。',
  },
  'second-factor': {
    subject: (workspace) => `您登录 ${workspace} 的方式已更改`,
    greeting: (name) => `${name}，您好：`,
    lead: (workspace, about) =>
      ({
        on: `今后登录 ${workspace} 时，输入密码后还需输入应用中的验证码。其他登录均已退出。`,
        off: `今后登录 ${workspace} 时不再需要验证码。其他登录均已退出。`,
        codes: `您在 ${workspace} 有了新的恢复码，原有的恢复码已失效。`,
        'passkey-added': `已添加一个通行密钥，无需密码即可登录 ${workspace}。其他登录均已退出。`,
        'passkey-removed': `您的一个通行密钥已不能登录 ${workspace}。其他登录均已退出。`,
        'provider-linked': `您首次用身份提供方的账号登录了 ${workspace}。从现在起，该账号无需密码即可登录。`,
        'provider-unlinked': `${workspace} 与您在身份提供方的账号已解除关联。其他登录均已退出。`,
        taken: `${workspace} 的管理者取消了您的第二步验证，所有登录均已退出。请用密码登录并重新设置。`,
      })[about] ?? '',
    act: '查看我的登录',
    note: '如果不是您本人操作，也无人告知您：请更改密码，并告知管理者。',
  },
  'facts-differ': {
    subject: (workspace) => `${workspace} 的数字与日志不符`,
    greeting: (name) => `${name}，您好：`,
    lead: () => '每天夜间，系统会根据日志重新核算某一天的数字。这一次两者不一致。请查看差异，并重新核算全部数字：',
    act: '查看差异',
    note: '在某一夜核对无误之前，只提醒您一次。这种情况本不应发生：请告知负责您的 Foyer 的人。',
  },
  'widget-bad': {
    subject: (_workspace, about) => `${about} 上的咨询窗口出现故障`,
    greeting: (name) => `${name}，您好：`,
    lead: (_workspace, about) =>
      `${about} 上的咨询窗口打不开或发送失败，次数远多于平时。遇到此问题的访客无法咨询。请查看发生频率，并在该网站的网址后加上 ?foyer-check 打开检查：`,
    act: '查看运行情况',
    note: '此事只提醒您一次，恢复正常后会再次通知。',
  },
  'widget-good': {
    subject: (_workspace, about) => `${about} 上的咨询窗口已恢复正常`,
    greeting: (name) => `${name}，您好：`,
    lead: (_workspace, about) => `${about} 上的咨询窗口已能像平时一样打开和发送。`,
    act: '查看运行情况',
    note: '此前曾通知您出现故障，因此发送此邮件。',
  },
  asked: {
    subject: (workspace, about) => `${workspace} 的同事向您询问（${about}）`,
    greeting: (name) => `${name}，您好：`,
    lead: (_workspace, about) => `同事就咨询 ${about} 向您询问。问题以备注形式写在其中，请同样以备注回答：`,
    act: '查看问题',
    note: '对方询问时您没有打开控制台，因此收到此邮件。',
  },
  assigned: {
    subject: (workspace, about) => `${workspace} 有一条咨询交给您（${about}）`,
    greeting: (name) => `${name}，您好：`,
    lead: (_workspace, about) => `咨询 ${about} 已交给您，对方正在等待您的回复：`,
    act: '打开咨询',
    note: '交给您时您没有打开控制台，因此收到此邮件。',
  },
}
