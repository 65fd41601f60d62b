import type { status as english } from '../en-status.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: '服务台的运行情况。',
  good: '一切正常：记录库已包含全部内容。',
  behind: (clock) => `记录库落后 ${clock}。内容不会丢失：服务台会保留并追上。`,
  parked: (count) => `${count} 条无法记录，已另行保留。`,
  halted: (why) => `记录已停止，需要人工查看：${why}`,
  notFounded: '服务台尚未启用：从第一条咨询开始。',
  live: '进行中的咨询',
  visitors: '已连接的访客',
  members: '团队已连接的窗口',
  journal: '日志中的条目',
  flushed: '其中已进入记录库',
  epoch: '世代',
  revision: '设置版本',
  refresh: '刷新',
  facts: {
    title: '数字',
    never: '每天夜间，系统根据日志重新核算前一天的数字并比对。还没有到过夜间。',
    equal: (day, count) => `${day}的数字与日志一致：昨夜重新核算了 ${count} 条咨询。`,
    different: (day, count) => `${day}有 ${count} 个数字与日志不符。请重新核算，并告知负责 Foyer 的人。`,
    counting: (done, whole) => `正在重新核算：${done}/${whole} 条咨询和人员。完成前显示先前的数字。`,
    again: '重新核算',
    why: '在现有数字之外根据日志全部重新核算，不影响工作。',
    failed: '暂时无法开始，请稍后重试。',
  },
  noMail: '此 Foyer 不发送邮件：请自行转交邀请。',
  mailDead: (count) => `最近 30 天有 ${count} 封邮件未能发送。`,
}
