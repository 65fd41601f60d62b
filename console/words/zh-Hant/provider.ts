import type { provider as english } from '../en-provider.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  goOn: (name) => `以 ${name} 繼續`,
  faults: {
    away: (name) => `暫時無法連線到 ${name}。請稍後再試，或使用密碼。`,
    refused: (name) => `${name} 沒有讓您繼續。請再試一次，或使用密碼。`,
    late: (name) => `已超過十分鐘，或是在別處開始的。請重新以 ${name} 開始。`,
    failed: (name) => `${name} 傳回的內容與請求不符。請重新開始；若仍然如此，請告知管理者。`,
    unverified: (name) => `${name} 沒有為您的電子郵件背書。請在那裡驗證電子郵件，或使用密碼。`,
    unknown: (name) => `${name} 認得您，但這裡沒有人以您在那裡的電子郵件登入。若您收到邀請，請先開啟邀請連結。`,
    other: (name) =>
      `這裡使用您電子郵件的人是以 ${name} 的另一個帳號登入的。若那是您的帳號：請以密碼登入，並在「我的登入」中解除連結。`,
  },
  own: {
    title: (name) => `以 ${name} 登入`,
    none: (name) => `尚未使用。請在登入頁選擇 ${name}：那裡的帳號必須與您在這裡的電子郵件相同。`,
    since: (name, moment) => `自 ${moment} 起，您在 ${name} 的帳號可以登入這裡，不論它的電子郵件後來改成什麼。`,
    remove: '解除連結',
    removeSure: (name) => `要解除與 ${name} 的連結嗎？在那裡擁有您電子郵件的人可以透過登入再次連結。`,
    removed: '已解除連結，您的其他登入已結束。',
  },
}
