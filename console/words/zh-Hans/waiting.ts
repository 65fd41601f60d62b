import type { waiting as english, waitingFields as englishFields } from '../en-waiting.ts'
import type { Widened } from '../widened.ts'

export const waiting: Widened<typeof english> = {
  waiting: {
    title: '等待期间',
    offerHint: '以秒计。在此时间内未接受者视为错过，随后派给下一位。通常为 45，留言为 600。',
    atMostHint: '超出此数量的人改为留言，并按留言的承诺时间回复：不会拒绝任何人。留空则不限。',
    afterHint: '在此队列开放期间等待的秒数。顺序保持不变，最多转四次。留空则一直留在此处。',
    toHint: '届时已关闭的队列会转给其后的队列。',
    toManagers: '没有队列：通知主管',
    circle: (names) => `这会形成循环：${names}。`,
    chain: '如果没有人接',
    goesOn: (time, queue) => `${time}后转到 ${queue}。`,
    told: (time) => `${time}后通知其团队的主管。`,
    stays: '一直留在那里。',
    stranded: '没有人接',
  },
}

export const waitingFields: Widened<typeof englishFields> = {
  offerLive: { label: '接受时限，访客在线', empty: '请输入秒数。', invalid: '10 到 600 的整数秒。' },
  offerMessage: { label: '接受时限，留言', empty: '请输入秒数。', invalid: '10 到 600 的整数秒。' },
  atMost: { label: '最多等待人数', empty: '请输入数字。', invalid: '1 到 1000 的整数，或留空。' },
  overflowAfter: { label: '没有人接时，多久后转出', empty: '请输入秒数。', invalid: '10 到 86400 的整数秒，或留空。' },
  overflowTo: { label: '转到', empty: '请选择队列。', invalid: '请选择不会转回这里的队列。' },
}
