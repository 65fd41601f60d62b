import type { moveFields as englishFields, moves as english } from '../en-moves.ts'
import type { Widened } from '../widened.ts'

export const moves: Widened<typeof english> = {
  moves: {
    menu: '轉交…',
    transfer: '給同事或佇列…',
    transferLead: '之後由對方回覆',
    escalate: '升級…',
    escalateLead: '給級別較高的人，或主管',
    consult: '請教同事…',
    consultLead: '對話仍由您負責',
    titles: { transfer: '轉交', escalate: '升級', consult: '請教同事' },
    acts: { transfer: '轉交', escalate: '升級', consult: '請教' },
    queueGone: '已不存在的佇列',
    people: '同事',
    queues: '佇列',
    queue: (name, team) => (name === team ? name : `${name} · ${team}`),
    stays: '由我保留，只標記為已轉交',
    level: (level) => `${level} 級以上`,
    manager: '主管',
    away: '不在',
    full: '沒有可用名額',
    wordsHint: '作為對話中的內部備註，訪客看不到。',
    transfers: {
      'wrong-place': '送錯了地方',
      'knows-better': '對方比較了解',
      language: '語言',
      'end-of-shift': '我要下班了',
      'asked-for': '訪客要求',
      other: '其他',
    },
    escalations: {
      'too-hard': '需要更多專業知識',
      decision: '需要決定',
      unhappy: '訪客不滿意',
      'asked-for': '訪客要求',
      other: '其他',
    },
    decline: '婉拒',
    declines: {
      'not-my-area': '不是我負責的領域',
      conflict: '我不適合回覆此人',
      'cannot-open': '這裡有東西無法運作',
      busy: '我正在忙',
      other: '其他',
    },
    excused: '不算在您的份額內',
    counted: '仍算在您的份額內',
    claim: '認領',
    asked: '有人請教您',
    askedOf: (names) => `已請教：${names}`,
    answerBelow: '同事就這筆諮詢請教您。請以備註回答；訪客看不到。',
    backIn: (clock) => `請在 ${clock} 內回覆，否則將派給下一位`,
  },
}

export const moveFields: Widened<typeof englishFields> = {
  moveTo: { label: '轉給', empty: '請選擇轉給誰。', invalid: '請選擇轉給誰。' },
  moveReason: { label: '原因', empty: '請選擇原因。', invalid: '請選擇原因。' },
  moveWords: { label: '給對方的話', empty: '請寫下您想知道的事。', invalid: '最多 4,000 個字元。' },
}
