import type { doors as english } from '../en-doors.ts'
import type { Widened } from '../widened.ts'

export const doors: Widened<typeof english> = {
  setUp: {
    title: '欢迎使用 Foyer',
    lead: '请设置您的服务台。您将成为所有者，之后再邀请其他人。',
    tokenHint: 'Foyer 启动时显示过一次。持有此令牌的人都可以设置服务台。',
    passwordHint: '至少 12 个字符。几个互不相关的词语就很好。',
    submit: '设置并登录',
  },
  signIn: {
    title: '登录',
    lead: '在这里回复您网站的访客。',
    ended: '您的登录已失效。请重新登录继续；正在写的内容已保留。',
    submit: '登录',
    passkey: '使用通行密钥',
    forgot: '忘记密码？',
    out: '退出登录',
    outUnsent: (count) => `还有 ${count} 条消息未发送，退出后会丢失。仍要退出吗？`,
  },
  invitation: {
    title: (workspace) => `加入 ${workspace}`,
    lead: (name, email) => `${name}，欢迎您。请设置密码；之后用 ${email} 登录。`,
    submit: '加入并登录',
    none: '链接不完整，请按收到的完整链接重新打开。',
    gone: '此邀请已被使用或已过期，请索取新的邀请。',
  },

  forgot: {
    title: '新密码',
    lead: '请输入您登录用的邮箱。我们会发送设置新密码的链接。',
    submit: '发送链接',
    sent: (email) =>
      `如果 ${email} 属于这里的成员，链接已在途中。链接一小时内有效，只能使用一次。没有收到？请查看垃圾邮件，然后再次申请。`,
    noMail: '此 Foyer 不发送邮件，请联系管理者。',
    back: '返回登录',
  },
  reset: {
    title: '设置新密码',
    lead: '其他设备上的登录将全部退出，此处以新密码登录。',
    submit: '保存并登录',
    none: '链接不完整，请从邮件中重新打开。',
    gone: '此链接已被使用或已过期。',
    again: '申请新链接',
  },
  mailbox: {
    title: '邮箱',
    lead: '此 Foyer 的邮件保存在本机。以下是各人本应收到的内容。',
    list: '邮件，最新在前',
    to: (whom) => `发给 ${whom}`,
    none: '还没有邮件',
    noneLead: '在“设置”的“成员”中邀请同事，或在登录页申请新密码，邮件就会出现在这里。',
    choose: '选择一封邮件阅读。',
    off: '此 Foyer 没有邮箱：邮件直接发给收件人。',
    refresh: '刷新',
    desk: '前往工作台',
  },
}
