import type { forms as english } from '../en-forms.ts'
import type { Widened } from '../widened.ts'
import { moveFields } from './moves.ts'
import { rateFields } from './rate-fields.ts'
import { routingFields } from './routing.ts'
import { salesFields } from './sales.ts'
import { teamFields } from './teams.ts'
import { waitingFields } from './waiting.ts'

export const forms: Widened<typeof english> = {
  problems: {
    'passkey-refused': '此通行密钥在这里无效。',
    'wrong-code': '验证码错误、已用过或已过期。',
    'second-factor-needed': '请先设置登录的第二步。',
    unreachable: '无法连接 Foyer。请检查网络后重试。',
    'invalid-input': '有内容填写不正确。',
    unauthenticated: '请重新登录。',
    'sign-in-failed': '邮箱或密码不正确。',
    'ticket-refused': '连接被拒绝，请重试。',
    forbidden: '您的角色不能执行此操作。',
    'origin-not-allowed': '此网站不在允许的列表中。',
    'not-found': '这里没有此内容，或您无权查看。',
    'id-reused': '此内容之前已用其他文字发送过。',
    'stale-version': '内容已有变化。请查看现状后重试。',
    'already-taken': '已有同事接了这条咨询。',
    'already-closed': '这条咨询已关闭。重新打开后才能回复。',
    'not-closed': '这条咨询仍在进行中。',
    'wrong-stage': '这条线索已处于其他阶段。',
    'answers-missing': '请先向访客询问缺少的回答。',
    'not-available': '此人现在不能接这条咨询。',
    'nobody-able': '那里没有人能接。',
    'moved-too-often': '转交次数过多，请询问团队主管。',
    'set-up-done': '此 Foyer 已设置完成，请直接登录。',
    'already-exists': '已经存在。',
    gone: '此内容已被删除、已被使用或已过期。',
    'too-large': '内容过长。',
    'wrong-content-type': '无法识别此请求。',
    'upgrade-required': '无法识别此请求。',
    'too-many': '一次尝试过多。内容不会丢失：请稍候再试。',
    internal: '我们这边出了问题，已记录。请重试。',
    'record-away': '暂时无法连接记录库，请稍后重试。',
    'desk-overloaded': '服务台繁忙。内容不会丢失：请稍后重试。',
  },

  fields: {
    token: {
      label: '设置令牌',
      empty: '请输入 Foyer 启动时显示的令牌。',
      invalid: '令牌共 43 个字符，请完整复制。',
      refused: '这不是此 Foyer 的令牌。',
    },
    workspace: { label: '贵公司名称', empty: '请输入名称。', invalid: '最多 80 个字符。' },
    zone: { label: '时区', empty: '请选择时区。', invalid: '请从列表中选择时区。' },
    name: { label: '姓名', empty: '请输入姓名。', invalid: '最多 80 个字符。' },
    email: {
      label: '邮箱地址',
      empty: '请输入邮箱地址。',
      invalid: '请按 name@example.com 的格式填写。',
      taken: '已有人使用此邮箱。',
    },
    password: {
      label: '密码',
      empty: '请输入密码。',
      invalid: '请使用 12 到 128 个字符。',
      refused: '这个密码容易被猜到。请用几个互不相关的词语。',
    },
    repeat: { label: '再次输入密码', empty: '请再次输入密码。', invalid: '两次输入的密码不一致。' },
    siteName: { label: '网站名称', empty: '请输入名称。', invalid: '最多 80 个字符。' },
    origins: {
      label: '可放置代码的网址',
      empty: '没有网址就没有人能提问。请至少输入一个。',
      invalid: '每个写成 https://www.shop.example 的形式，不含路径，每行一个。',
    },
    language: { label: '咨询窗口的语言', empty: '请选择语言。', invalid: '请从列表中选择语言。' },
    consentText: { label: '征求同意的文字', empty: '请输入文字，或关闭征求同意。', invalid: '最多 600 个字符。' },
    responsible: { label: '数据负责方', empty: '请输入由谁负责。', invalid: '最多 200 个字符。' },
    role: { label: '角色', empty: '请选择角色。', invalid: '请从列表中选择角色。' },
    weight: { label: '份额', empty: '请输入份额。', invalid: '介于 0.05 和 2 之间；1 为完整份额。' },
    capacity: { label: '同时名额', empty: '请输入数字。', invalid: '0 到 20 的整数。' },
    ...salesFields,
    ...rateFields,
    ...teamFields,
    ...routingFields,
    ...moveFields,
    ...waitingFields,
  },
}
