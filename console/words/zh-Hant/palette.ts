import type { palette as english } from '../en-palette.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '前往或執行',
  field: '您想做什麼？',
  groups: { inquiries: '諮詢', pages: '頁面', acts: '操作', views: '儲存的搜尋' },
  search: (asked) => `搜尋「${asked}」`,
  none: '沒有此名稱。按 Enter 在諮詢中搜尋。',
  log: '登記來電或來訪',
  keys: '顯示所有快速鍵',
  presence: {
    available: '將狀態設為「有空」',
    busy: '將狀態設為「忙碌」',
    away: '將狀態設為「離開」',
  },
  light: '淺色',
  dark: '深色',
  wallboard: '即時看板',
  reports: '報表',
  fairShare: '公平分配',
}
