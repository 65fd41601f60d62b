import type { handling as english } from '../en-handling.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  snooze: '暂缓',
  snoozeUntil: {
    hour: '一小时后',
    later: '三小时后',
    tomorrow: '明天早上',
    monday: '星期一早上',
    week: '一周后',
  },
  snoozeLead: '到时会回来，访客一写消息也会回来。',
  answerFirst: '请先回复，再暂缓',
  wake: '恢复处理',
  snoozed: (until) => `暂缓至 ${until}`,
  mention: { title: '提及同事', find: '查找同事', none: '没有这个名字的人。' },
  lookingToo: (names) => `同时在看：${names}`,
  writingToo: (names) => `${names} 正在书写`,
}
