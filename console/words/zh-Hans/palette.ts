import type { palette as english } from '../en-palette.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '前往或执行',
  field: '您想做什么？',
  groups: { inquiries: '咨询', pages: '页面', acts: '操作', views: '保存的搜索' },
  search: (asked) => `搜索“${asked}”`,
  none: '没有此名称。按 Enter 在咨询中搜索。',
  log: '登记来电或来访',
  keys: '显示全部快捷键',
  presence: {
    available: '将状态设为“可接待”',
    busy: '将状态设为“忙碌”',
    away: '将状态设为“离开”',
  },
  light: '浅色',
  dark: '深色',
  wallboard: '大屏',
  reports: '报告',
  fairShare: '公平分配',
}
