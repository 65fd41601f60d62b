import type { waiting as english, waitingFields as englishFields } from '../en-waiting.ts'
import type { Widened } from '../widened.ts'

export const waiting: Widened<typeof english> = {
  waiting: {
    title: '等待期間',
    offerHint: '以秒計。在此時間內未接受即視為錯過，接著派給下一位。通常為 45，留言為 600。',
    atMostHint: '超出此數量的人改為留言，並依留言的承諾時間回覆：不會拒絕任何人。留空則不限人數。',
    afterHint: '在此佇列開放期間等待的秒數。順序保持不變，最多轉四次。留空則一直留在此處。',
    toHint: '屆時已關閉的佇列會轉給其後的佇列。',
    toManagers: '沒有佇列：通知其主管',
    circle: (names) => `這會形成循環：${names}。`,
    chain: '如果沒有人接手',
    goesOn: (time, queue) => `${time}後轉到 ${queue}。`,
    told: (time) => `${time}後通知其團隊的主管。`,
    stays: '一直留在那裡。',
    stranded: '沒有人接手',
  },
}

export const waitingFields: Widened<typeof englishFields> = {
  offerLive: { label: '接受時限，訪客在線上', empty: '請輸入秒數。', invalid: '10 到 600 的整數秒。' },
  offerMessage: { label: '接受時限，留言', empty: '請輸入秒數。', invalid: '10 到 600 的整數秒。' },
  atMost: { label: '最多等待人數', empty: '請輸入數字。', invalid: '1 到 1000 的整數，或留空。' },
  overflowAfter: {
    label: '沒有人接手時，多久後轉出',
    empty: '請輸入秒數。',
    invalid: '10 到 86400 的整數秒，或留空。',
  },
  overflowTo: { label: '轉到', empty: '請選擇佇列。', invalid: '請選擇不會轉回這裡的佇列。' },
}
