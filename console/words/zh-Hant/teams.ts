import type { teamFields as englishFields, teams as english } from '../en-teams.ts'
import type { Widened } from '../widened.ts'

export const teams: Widened<typeof english> = {
  teams: {
    lead: '誰和誰一起工作。佇列中等待的諮詢會派給該佇列的團隊。',
    add: '新增團隊',
    full: (most) => `一個工作區最多 ${most} 個團隊。`,
    edit: '變更',
    functions: { support: '客戶支援', marketing: '行銷', sales: '業務', none: '其他' },
    managedBy: '主管',
    nobody: '沒有人',
    noManager: '還沒有主管',
    people: '成員',
    empty: '這個團隊還沒有人：等待的諮詢不會派給任何人。請在「設定」的「成員」中新增。',
    none: '不屬於任何團隊',
    choose: '等待這些團隊的諮詢可以派給此人。',
  },
  queues: {
    lead: '諮詢在哪裡等待、由哪個團隊回覆，以及您對等待者的承諾。',
    add: '新增佇列',
    full: (most) => `一個工作區最多 ${most} 個佇列。`,
    edit: '變更',
    team: '團隊',
    sites: '諮詢來自',
    noSite: '還沒有網站通往這裡。請在「設定」的「網站」中選擇此佇列。',
    byRules: '沒有網站通往這裡；接收的內容請見下方。',
    keeps: '變更只影響之後進來的諮詢。已進來的仍由原本的團隊負責。',
    targets: '您的承諾',
    promises: {
      live: (time, share) => `對線上訪客的首次回覆：${time}，達到 ${share}。`,
      message: (time, share) => `對留言的首次回覆：${time}（工作時間），達到 ${share}。`,
      callBack: (time) => `對留下聯絡方式、在回覆前離開的人回電：${time}。`,
    },
    hints: {
      live: '以秒計，從提問到有人回覆。通常為 60。',
      share: '應準時回覆的比例。通常為 80。',
      message: '以工作時間的分鐘計。通常為 60。',
      callBack: '以分鐘計。適用於留下聯絡方式、在有人回覆前離開的人。通常為 240。',
    },
  },
  siteQueue: {
    label: '諮詢進入',
    hint: '此網站的新諮詢在那裡等待。已進來的留在原處。',
    country: '國家/地區',
    countryNone: '未指定',
    messengers: '轉到即時通訊繼續',
    messengersHint: '等待的人可以帶著受理編號轉到那裡繼續。系統會統計次數。留空則不提供。',
    messengerHints: {
      line: '您的官方帳號 ID：@shop',
      whatsapp: '含國碼的號碼：+66 2 123 4567',
      wechat: '您的微信號，或 QR Code 的連結',
    },
    countryHint: '沒有國碼的電話號碼會視為此國家/地區的號碼撥打。',
  },
}

export const teamFields: Widened<typeof englishFields> = {
  teamName: { label: '團隊名稱', empty: '請輸入名稱。', invalid: '最多 80 個字元。', taken: '已有同名的團隊。' },
  teamFunction: { label: '職能', empty: '請選擇一項。', invalid: '請從清單中選擇。' },
  manager: { label: '主管', empty: '請選擇人員。', invalid: '請選擇使用中的成員。' },
  teams: { label: '團隊', empty: '請選擇團隊。', invalid: '其中一個團隊已不存在。' },
  queueName: { label: '佇列名稱', empty: '請輸入名稱。', invalid: '最多 80 個字元。', taken: '已有同名的佇列。' },
  queueTeam: { label: '負責回覆的團隊', empty: '請選擇團隊。', invalid: '請從清單中選擇團隊。' },
  liveTarget: { label: '首次回覆，訪客在線上', empty: '請輸入秒數。', invalid: '5 到 86400 的整數秒。' },
  shareTarget: { label: '準時回覆的比例，%', empty: '請輸入比例。', invalid: '大於 0，最多 100。' },
  messageTarget: { label: '留言的首次回覆', empty: '請輸入分鐘數。', invalid: '1 到 43200 分鐘。' },
  callBackTarget: { label: '回電', empty: '請輸入分鐘數。', invalid: '1 到 43200 分鐘。' },
  lineAccount: { label: 'LINE', empty: '請輸入 ID。', invalid: '請依 @shop 的格式填寫。' },
  whatsappAccount: { label: 'WhatsApp', empty: '請輸入號碼。', invalid: '請填寫含國碼的號碼：+66 2 123 4567。' },
  wechatAccount: {
    label: '微信',
    empty: '請輸入微信號。',
    invalid: '由 6 到 20 個字母、數字、_ 和 - 組成的微信號；或以 https://u.wechat.com/ 開頭的連結。',
  },
  siteQueue: { label: '諮詢進入的佇列', empty: '請選擇佇列。', invalid: '請從清單中選擇佇列。' },
  country: { label: '國家/地區', empty: '請選擇國家/地區。', invalid: '請從清單中選擇國家/地區。' },
}
