import type { doors as english } from '../en-doors.ts'
import type { Widened } from '../widened.ts'

export const doors: Widened<typeof english> = {
  setUp: {
    title: '歡迎使用 Foyer',
    lead: '請設定您的服務台。您將成為擁有者，之後再邀請其他人。',
    tokenHint: 'Foyer 啟動時顯示過一次。持有此權杖的人都可以設定這個服務台。',
    passwordHint: '至少 12 個字元。幾個互不相關的詞語就很好。',
    submit: '設定並登入',
  },
  signIn: {
    title: '登入',
    lead: '在這裡回覆您網站的訪客。',
    ended: '您的登入已失效。請重新登入以繼續；正在寫的內容已保留。',
    submit: '登入',
    passkey: '使用通行密鑰',
    forgot: '忘記密碼？',
    out: '登出',
    outUnsent: (count) => `還有 ${count} 則訊息尚未傳送，登出後會遺失。仍要登出嗎？`,
  },
  invitation: {
    title: (workspace) => `加入 ${workspace}`,
    lead: (name, email) => `${name}，歡迎您。請設定密碼；之後以 ${email} 登入。`,
    submit: '加入並登入',
    none: '連結不完整，請以收到的完整連結重新開啟。',
    gone: '此邀請已使用過或已過期，請索取新的邀請。',
  },

  forgot: {
    title: '新密碼',
    lead: '請輸入您登入用的電子郵件地址。我們會寄送設定新密碼的連結。',
    submit: '寄送連結',
    sent: (email) =>
      `如果 ${email} 屬於這裡的成員，連結已在寄送途中。連結在一小時內有效，只能使用一次。沒有收到嗎？請查看垃圾郵件，再重新申請。`,
    noMail: '此 Foyer 不寄送電子郵件，請向負責維運的人求助。',
    back: '返回登入',
  },
  reset: {
    title: '設定新密碼',
    lead: '其他裝置上的登入將全部登出，並在此以新密碼登入。',
    submit: '儲存並登入',
    none: '連結不完整，請從郵件中重新開啟。',
    gone: '此連結已使用過或已過期。',
    again: '申請新連結',
  },
  mailbox: {
    title: '信箱',
    lead: '此 Foyer 的電子郵件會留在這台電腦上。以下是各人原本會收到的內容。',
    list: '電子郵件，最新的在前',
    to: (whom) => `寄給 ${whom}`,
    none: '還沒有電子郵件',
    noneLead: '請在「設定」的「成員」中邀請同事，或在登入頁面申請新密碼，郵件就會出現在這裡。',
    choose: '請選擇一封郵件閱讀。',
    off: '此 Foyer 沒有信箱：電子郵件會直接寄給收件人。',
    refresh: '重新整理',
    desk: '前往工作台',
  },
}
