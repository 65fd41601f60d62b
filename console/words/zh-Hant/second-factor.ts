import type { secondFactor as english } from '../en-second-factor.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  step: {
    lead: '還有一步：應用程式顯示的驗證碼，或一組復原碼。',
    code: '驗證碼',
    codeHint: '六位數字，或復原碼。',
    faults: {
      empty: '請輸入驗證碼。',
      invalid: '應用程式的六位數字，或 16 個字母和數字組成的復原碼。',
    },
    submit: '繼續',
    back: '重新開始',
    late: '已超過五分鐘，請重新開始。',
    lost: '應用程式和復原碼都沒有了嗎？負責管理服務台的人可以為您取消此步驟。',
  },
  own: {
    title: '兩步驟驗證',
    off: '密碼可能被猜到或遭竊。啟用兩步驟驗證後，即使有人取得您的密碼，也還需要您手機上的應用程式顯示的驗證碼。',
    on: (moment) => `自 ${moment} 起啟用：輸入密碼後還需要驗證碼。`,
    codesLeft: (count) => (count === 0 ? '復原碼已用完：請產生新的復原碼。' : `還剩 ${count} 組復原碼。`),
    required: '這個服務台的所有人都必須啟用。',
    begin: '設定',
    renew: '產生新的復原碼',
    switchOff: '關閉',
    password: '您的密碼',
    passwordMissing: '請輸入您的密碼。',
    passwordWrong: '這不是您的密碼。',
    switchedOff: '兩步驟驗證已關閉，您的其他登入已結束。',
    cancel: '維持不變',
  },
  setUp: {
    scan: '請以驗證碼應用程式掃描，大多數密碼管理工具和手機都有此功能。',
    picture: '供掃描的 QR 碼，其內容寫在下方',
    secret: '或在應用程式中輸入：',
    confirm: '應用程式現在會顯示六位數字，請輸入以確認可以使用。',
    submit: '啟用',
  },
  codes: {
    title: '您的復原碼',
    lead: '遺失手機時，每組可登入一次。請列印或與密碼存放在一起：只會顯示這一次。',
    copy: '複製',
    done: '我已保存',
  },
  owing: {
    title: '請先完成一件事',
    lead: '這個服務台的所有人都使用兩步驟驗證。設定完成後即可繼續。',
    out: '登出',
  },
  policy: {
    label: '所有人都必須使用兩步驟驗證',
    none: '所有人都已啟用。',
    without: (names) => `尚未啟用：${names}。`,
    hint: '未啟用的人會被登出，再次登入時會引導其設定。',
    own: '請先在「我的登入」中設定您自己的。',
    sure: (names) => `${names} 將立即被登出。要繼續嗎？`,
  },
  member: {
    signOut: '結束所有登入',
    signOutSure: (name) => `要結束 ${name} 的所有登入嗎？對方需要重新登入。`,
    signedOut: (name) => `${name} 已在所有裝置登出。`,
    take: '取消兩步驟驗證和通行密鑰',
    takeSure: (name) => `要取消 ${name} 的兩步驟驗證和通行密鑰嗎？請確認是本人提出的。`,
    taken: (name) => `${name} 現在只以密碼登入。`,
    hasNone: (name) => `${name} 既沒有兩步驟驗證，也沒有通行密鑰。`,
  },
  sessions: {
    from: (address) => `來自 ${address}`,
    revokeOthers: '結束其他所有登入',
    othersRevoked: '您的其他登入已全部結束。',
  },
}
