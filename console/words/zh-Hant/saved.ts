import type { saved as english } from '../en-saved.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  whose: { mine: '我的', everyone: '所有人的' },
  aTeam: '團隊的',

  picker: {
    title: '常用回覆',
    find: '尋找常用回覆',
    placeholder: '其中的詞語，或捷徑',
    count: (count) => `${count} 則常用回覆`,
    none: '沒有找到。',
    empty: '還沒有常用回覆。',
    preview: (language) => `實際內容，語言：${language}`,
    keys: '↑ ↓ 選擇，Enter 插入，Esc 離開',
    settings: '撰寫和變更',
  },

  lead: '您一再回答的內容。在諮詢中輸入 / 即可插入。',
  add: '撰寫回覆',
  edit: '變更',
  remove: '移除',
  removed: (title) => `「${title}」已移除。`,
  undo: '復原',
  find: '在其中尋找',
  none: '沒有找到。',
  noneHere: '目前沒有。',
  empty: {
    title: '還沒有常用回覆',
    lead: '請先寫問候語：捷徑設為 hello，輸入 /hello 就會將問候語連同訪客的姓名放入任何回覆。',
  },
  used: (times, last) => `已傳送 ${times} 次，最近一次 ${last}`,
  unused: '尚未傳送',

  owner: '歸屬',
  ownerHint: '我的：只有您看得到。團隊的：供其成員使用。',
  shortcut: '捷徑',
  shortcutHint: '一個詞。輸入 / 和它的開頭即可找到此回覆。',
  title: '標題',
  titleHint: '以您會尋找的說法。',
  language: '文字語言',
  languageHint: '使用訪客的語言；沒有時使用網站的語言。',
  text: '內文',
  variables: '插入到游標處',
  variable: {
    name: '訪客的全名',
    'address-as': '依其語言的稱呼：คุณวิภา、張偉',
    assistant: '您的姓名',
    site: '網站名稱',
    receipt: '受理編號',
    today: '今天的日期',
  },
  preview: '對一位虛構訪客的實際內容',
  stale: '這段期間有同事變更了此回覆。取消即可查看目前的內容。',
  faults: {
    shortcut: {
      empty: '請選擇捷徑。',
      invalid: '請使用一個由字母和數字組成的詞，最多 32 個字元。',
      taken: '那裡的另一則回覆已使用此捷徑。',
    },
    title: { empty: '請寫標題。', long: '最多 80 個字元。' },
    text: {
      empty: '請至少用一種語言寫內文。',
      long: '最多 4,000 個字元。',
      unknown: (names) => `${names.map((name) => `{${name}}`).join('、')} 無法填入。請從下方的按鈕中選擇。`,
    },
  },
}
