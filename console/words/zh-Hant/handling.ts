import type { handling as english } from '../en-handling.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  snooze: '延後',
  snoozeUntil: {
    hour: '一小時後',
    later: '三小時後',
    tomorrow: '明天早上',
    monday: '星期一早上',
    week: '一週後',
  },
  snoozeLead: '時間到了會返回，訪客一傳訊息也會返回。',
  answerFirst: '請先回覆，再延後',
  wake: '恢復處理',
  snoozed: (until) => `延後至 ${until}`,
  mention: { title: '提及同事', find: '尋找同事', none: '沒有這個名字的人。' },
  lookingToo: (names) => `也在查看：${names}`,
  writingToo: (names) => `${names} 正在書寫`,
}
