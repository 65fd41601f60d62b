import type { moveFields as englishFields, moves as english } from '../en-moves.ts'
import type { Widened } from '../widened.ts'

export const moves: Widened<typeof english> = {
  moves: {
    menu: '转交…',
    transfer: '给同事或队列…',
    transferLead: '之后由对方回复',
    escalate: '升级…',
    escalateLead: '给能力更强的人或主管',
    consult: '询问同事…',
    consultLead: '对话仍由您负责',
    titles: { transfer: '转交', escalate: '升级', consult: '询问同事' },
    acts: { transfer: '转交', escalate: '升级', consult: '询问' },
    queueGone: '已不存在的队列',
    people: '同事',
    queues: '队列',
    queue: (name, team) => (name === team ? name : `${name} · ${team}`),
    stays: '由我保留，只标记为已转交',
    level: (level) => `${level} 级及以上`,
    manager: '主管',
    away: '不在',
    full: '没有空余名额',
    wordsHint: '作为对话中的内部备注，访客看不到。',
    transfers: {
      'wrong-place': '来错了地方',
      'knows-better': '他人更了解',
      language: '语言',
      'end-of-shift': '我要下班了',
      'asked-for': '访客要求',
      other: '其他',
    },
    escalations: {
      'too-hard': '需要更多专业知识',
      decision: '需要决定',
      unhappy: '访客不满意',
      'asked-for': '访客要求',
      other: '其他',
    },
    decline: '不接',
    declines: {
      'not-my-area': '不是我负责的领域',
      conflict: '我不适合回复此人',
      'cannot-open': '这里有东西打不开',
      busy: '我正忙',
      other: '其他',
    },
    excused: '不算在您名下',
    counted: '仍算在您名下',
    claim: '我来接',
    asked: '有人向您询问',
    askedOf: (names) => `已询问：${names}`,
    answerBelow: '同事就这条咨询向您询问。请用备注回答；访客看不到。',
    backIn: (clock) => `请在 ${clock} 内回复，否则将派给下一位`,
  },
}

export const moveFields: Widened<typeof englishFields> = {
  moveTo: { label: '转给', empty: '请选择转给谁。', invalid: '请选择转给谁。' },
  moveReason: { label: '原因', empty: '请选择原因。', invalid: '请选择原因。' },
  moveWords: { label: '给对方的话', empty: '请写下您想了解的内容。', invalid: '最多 4,000 个字符。' },
}
