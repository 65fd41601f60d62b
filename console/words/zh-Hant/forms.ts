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
    'passkey-refused': '此通行密鑰無法在這裡使用。',
    'wrong-code': '驗證碼錯誤、已使用過或已過期。',
    'second-factor-needed': '請先設定兩步驟驗證。',
    unreachable: '無法連線到 Foyer。請檢查網路連線後重試。',
    'invalid-input': '有內容填寫不正確。',
    unauthenticated: '請重新登入。',
    'sign-in-failed': '電子郵件地址或密碼不正確。',
    'ticket-refused': '連線遭到拒絕，請重試。',
    forbidden: '您的角色不能執行此操作。',
    'origin-not-allowed': '此網站不在允許的清單中。',
    'not-found': '這裡沒有此內容，或您無權查看。',
    'id-reused': '此內容之前已用其他文字傳送過。',
    'stale-version': '內容已有變更。請查看目前的內容後重試。',
    'already-taken': '已有同事接手這筆諮詢。',
    'already-closed': '這筆諮詢已結案。重新開啟後才能回覆。',
    'not-closed': '這筆諮詢仍在進行中。',
    'wrong-stage': '這位潛在客戶已處於其他階段。',
    'answers-missing': '請先向訪客詢問缺少的回答。',
    'not-available': '此人現在無法接這筆諮詢。',
    'nobody-able': '那裡沒有人能接手。',
    'moved-too-often': '轉交次數過多，請詢問團隊主管。',
    'set-up-done': '此 Foyer 已設定完成，請直接登入。',
    'already-exists': '已經存在。',
    gone: '此內容已刪除、已使用過或已過期。',
    'too-large': '內容過長。',
    'wrong-content-type': '無法辨識此要求。',
    'upgrade-required': '無法辨識此要求。',
    'too-many': '短時間內嘗試次數過多。內容不會遺失：請稍候再試。',
    internal: '我們這邊發生問題，已記錄。請重試。',
    'record-away': '暫時無法連線到紀錄庫，請稍後重試。',
    'desk-overloaded': '服務台負載過高。內容不會遺失：請稍後重試。',
  },

  fields: {
    token: {
      label: '設定權杖',
      empty: '請輸入 Foyer 啟動時顯示的權杖。',
      invalid: '權杖共 43 個字元，請完整複製。',
      refused: '這不是此 Foyer 的權杖。',
    },
    workspace: { label: '貴公司或組織的名稱', empty: '請輸入名稱。', invalid: '最多 80 個字元。' },
    zone: { label: '時區', empty: '請選擇時區。', invalid: '請從清單中選擇時區。' },
    name: { label: '姓名', empty: '請輸入姓名。', invalid: '最多 80 個字元。' },
    email: {
      label: '電子郵件地址',
      empty: '請輸入電子郵件地址。',
      invalid: '請依 name@example.com 的格式填寫。',
      taken: '已有人使用此電子郵件地址。',
    },
    password: {
      label: '密碼',
      empty: '請輸入密碼。',
      invalid: '請使用 12 到 128 個字元。',
      refused: '這組密碼容易被猜到。請使用幾個互不相關的詞語。',
    },
    repeat: { label: '再次輸入密碼', empty: '請再次輸入密碼。', invalid: '兩次輸入的密碼不一致。' },
    siteName: { label: '網站名稱', empty: '請輸入名稱。', invalid: '最多 80 個字元。' },
    origins: {
      label: '可放置程式碼的網址',
      empty: '沒有網址就沒有人能提問。請至少輸入一個。',
      invalid: '請依 https://www.shop.example 的格式填寫，不含路徑，每行一個。',
    },
    language: { label: '諮詢視窗的語言', empty: '請選擇語言。', invalid: '請從清單中選擇語言。' },
    consentText: { label: '徵求同意的文字', empty: '請輸入文字，或關閉徵求同意。', invalid: '最多 600 個字元。' },
    responsible: { label: '資料負責單位', empty: '請輸入由誰負責。', invalid: '最多 200 個字元。' },
    role: { label: '角色', empty: '請選擇角色。', invalid: '請從清單中選擇角色。' },
    weight: { label: '份額', empty: '請輸入份額。', invalid: '介於 0.05 和 2 之間；1 為完整份額。' },
    capacity: { label: '同時名額', empty: '請輸入數字。', invalid: '0 到 20 的整數。' },
    ...salesFields,
    ...rateFields,
    ...teamFields,
    ...routingFields,
    ...moveFields,
    ...waitingFields,
  },
}
