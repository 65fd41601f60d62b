import type { secondFactor as english } from '../en-second-factor.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  step: {
    lead: '还差一步：请输入应用显示的验证码，或一个恢复码。',
    code: '验证码',
    codeHint: '六位数字，或恢复码。',
    faults: {
      empty: '请输入验证码。',
      invalid: '应用的六位数字，或 16 位字母数字的恢复码。',
    },
    submit: '继续',
    back: '重新开始',
    late: '已超过五分钟，请重新开始。',
    lost: '应用和恢复码都没有了？管理者可以为您取消这一步。',
  },
  own: {
    title: '登录的第二步',
    off: '密码可能被猜到或被盗。有了第二步，即使别人拿到密码，也还需要您手机应用显示的验证码。',
    on: (moment) => `自 ${moment} 起启用：输入密码后还要验证码。`,
    codesLeft: (count) => (count === 0 ? '恢复码已用完：请生成新的。' : `还剩 ${count} 个恢复码。`),
    required: '这里所有人都必须启用。',
    begin: '设置',
    renew: '生成新的恢复码',
    switchOff: '关闭',
    password: '您的密码',
    passwordMissing: '请输入您的密码。',
    passwordWrong: '这不是您的密码。',
    switchedOff: '第二步已关闭，您的其他会话已结束。',
    cancel: '保持不变',
  },
  setUp: {
    scan: '用验证码应用扫描，大多数密码管理器和手机都自带。',
    picture: '供扫描的二维码，其内容写在下面',
    secret: '或在应用中输入：',
    confirm: '应用现在显示六位数字，请输入以确认可用。',
    submit: '启用',
  },
  codes: {
    title: '您的恢复码',
    lead: '手机丢失时，每个可登录一次。请打印或与密码存放在一起：只显示这一次。',
    copy: '复制',
    done: '已保存好',
  },
  owing: {
    title: '先做一件事',
    lead: '这里所有人都要有登录的第二步。设置好即可继续。',
    out: '退出登录',
  },
  policy: {
    label: '所有人都必须有登录的第二步',
    none: '所有人都已启用。',
    without: (names) => `尚未启用：${names}。`,
    hint: '未启用的人会被退出登录，回来时会引导设置。',
    own: '请先在“我的登录”中设置您自己的。',
    sure: (names) => `${names} 将立即被退出登录，继续吗？`,
  },
  member: {
    signOut: '结束所有会话',
    signOutSure: (name) => `结束 ${name} 的所有会话吗？对方需要重新登录。`,
    signedOut: (name) => `${name} 已在所有地方退出。`,
    take: '取消第二步和通行密钥',
    takeSure: (name) => `取消 ${name} 的第二步和通行密钥吗？请确认是本人提出的。`,
    taken: (name) => `${name} 现在只用密码登录。`,
    hasNone: (name) => `${name} 既没有第二步，也没有通行密钥。`,
  },
  sessions: {
    from: (address) => `来自 ${address}`,
    revokeOthers: '结束其他所有会话',
    othersRevoked: '您的其他会话已全部结束。',
  },
}
