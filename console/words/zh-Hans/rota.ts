import type { rota as english } from '../en-rota.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '工作时间和休假',
  lead: '下班或休假开始时，状态自动变为“离开”。仍设为“可接待”的人视为加班，直到下一班或休假开始或结束。',
  always: '任何时间都工作',
  free: '休息',
  noDay: '请至少给出一天的时间，或打开“任何时间都工作”。',
  leave: '休假',
  leaveHint: '首尾两天均为休息。代班人接收本应给对方的：其客户、退回的线索、升级到其处的咨询。',
  add: '添加休假',
  remove: (at) => `删除休假 ${at}`,
  from: (at) => `休假 ${at}：第一天`,
  until: (at) => `休假 ${at}：最后一天`,
  standIn: (at) => `休假 ${at}：代班人`,
  nobody: '无人代班',
  stands: (name) => `由 ${name} 代班`,
  days: (from, until) => `${from}至${until}`,
  faults: {
    date: '请填写首尾日期。',
    order: '结束早于开始。',
    overlap: '此休假与另一休假有重叠。',
    self: '不能代自己的班。',
    unknown: '此人（已）不接咨询。',
    team: (who) => `${who} 不在其任何团队中。`,
    'on-leave': (who, days) => `${who} 届时休假：${days}。`,
    needed: (who, days) => `对方届时代 ${who} 值班（${days}）。请先在那里指定其他人。`,
  },
}
