import type { passkeys as english } from '../en-passkeys.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '通行密鑰',
  lead: '使用手機、電腦或密碼管理工具，以指紋、臉部或 PIN 碼登入：不需要密碼，也不需要驗證碼。',
  none: '您還沒有通行密鑰。',
  cannot: '此瀏覽器不支援通行密鑰。',
  add: '新增通行密鑰',
  name: '您對它的稱呼',
  nameHint: '方便您辨認，例如：手機。',
  password: '您的密碼',
  submit: '繼續',
  cancel: '不新增',
  rename: '重新命名',
  save: '儲存',
  remove: '移除',
  removeSure: (name) => `要移除 ${name} 嗎？之後無法再用它登入這裡；請同時從您的裝置中移除。`,
  removed: '通行密鑰已移除，您的其他登入已結束。',
  added: '從現在起可以使用此通行密鑰登入，您的其他登入已結束。',
  known: '此裝置已有這個服務台的通行密鑰。',
  since: (moment) => `自 ${moment} 起`,
  used: (moment) => `上次使用 ${moment}`,
  never: '尚未使用',
  faults: {
    name: '請輸入最多 80 個字元的名稱。',
    password: '請輸入您的密碼。',
    passwordWrong: '這不是您的密碼。',
  },
}
