import type { rota as english } from '../en-rota.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '工作時間和休假',
  lead: '下班或休假開始時，狀態會自動變為「離開」。仍設為「有空」的人視為加班，直到下一個班次或休假開始或結束。',
  always: '任何時間都工作',
  free: '休息',
  noDay: '請至少設定一天的時間，或開啟「任何時間都工作」。',
  leave: '休假',
  leaveHint: '第一天和最後一天都休息。代理人會收到原本要給對方的：其客戶、退回的潛在客戶、升級給對方的諮詢。',
  add: '新增休假',
  remove: (at) => `移除休假 ${at}`,
  from: (at) => `休假 ${at}：第一天`,
  until: (at) => `休假 ${at}：最後一天`,
  standIn: (at) => `休假 ${at}：代理人`,
  nobody: '無人代理',
  stands: (name) => `由 ${name} 代理`,
  days: (from, until) => `${from}至${until}`,
  faults: {
    date: '請填寫第一天和最後一天。',
    order: '結束早於開始。',
    overlap: '此休假與另一個休假有重疊的日子。',
    self: '不能代理自己。',
    unknown: '此人（已）不接諮詢。',
    team: (who) => `${who} 不在其任何團隊中。`,
    'on-leave': (who, days) => `${who} 屆時休假：${days}。`,
    needed: (who, days) => `此人屆時代理 ${who}（${days}）。請先在那裡指定其他人。`,
  },
}
