import type { passkeys as english } from '../en-passkeys.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '通行密钥',
  lead: '用手机、电脑或密码管理器，凭指纹、面容或 PIN 登录：不需要密码，也不需要验证码。',
  none: '您还没有通行密钥。',
  cannot: '此浏览器不支持通行密钥。',
  add: '添加通行密钥',
  name: '给它起个名字',
  nameHint: '方便您分辨，例如：手机。',
  password: '您的密码',
  submit: '继续',
  cancel: '不添加',
  rename: '重命名',
  save: '保存',
  remove: '移除',
  removeSure: (name) => `移除 ${name} 吗？它将不能再用于此处登录；请同时从设备中删除。`,
  removed: '通行密钥已移除，您的其他会话已结束。',
  added: '从现在起可以用这个通行密钥登录，您的其他会话已结束。',
  known: '这台设备已有此处的通行密钥。',
  since: (moment) => `自 ${moment}`,
  used: (moment) => `上次使用 ${moment}`,
  never: '尚未使用',
  faults: {
    name: '请输入不超过 80 个字符的名称。',
    password: '请输入您的密码。',
    passwordWrong: '这不是您的密码。',
  },
}
