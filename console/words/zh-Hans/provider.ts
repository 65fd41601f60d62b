import type { provider as english } from '../en-provider.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  goOn: (name) => `用 ${name} 继续`,
  faults: {
    away: (name) => `暂时无法连接 ${name}。请稍后再试，或使用密码。`,
    refused: (name) => `${name} 没有让您继续。请再试一次，或使用密码。`,
    late: (name) => `已超过十分钟，或是在别处开始的。请重新用 ${name} 开始。`,
    failed: (name) => `${name} 返回的内容与请求不符。请重新开始；如果仍然如此，请告诉管理者。`,
    unverified: (name) => `${name} 没有为您的电子邮箱作证。请在那里验证邮箱，或使用密码。`,
    unknown: (name) => `${name} 认识您，但这里没有人用您在那里的邮箱登录。如果您收到了邀请，请先打开邀请链接。`,
    other: (name) =>
      `这里使用您邮箱的人是用 ${name} 的另一个账号登录的。如果那是您的账号：请用密码登录，并在“我的登录”中解除关联。`,
  },
  own: {
    title: (name) => `用 ${name} 登录`,
    none: (name) => `尚未使用。在登录页选择 ${name}：那里的账号必须与您在这里的电子邮箱相同。`,
    since: (name, moment) => `自 ${moment} 起，您在 ${name} 的账号可以登录这里，不论它的邮箱后来改成什么。`,
    remove: '解除关联',
    removeSure: (name) => `解除与 ${name} 的关联吗？在那里拥有您邮箱的人可以通过登录再次关联。`,
    removed: '已解除关联，您的其他会话已结束。',
  },
}
