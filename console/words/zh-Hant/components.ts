import type { ComponentWords } from '../component-words.ts'

export const components: ComponentWords = {
  clearEntry: '清除',
  close: '關閉',
  copied: '已複製',
  copy: '複製',
  error: '錯誤',
  hidePassword: '隱藏密碼',
  loading: '載入中',
  numCharacters: (count) => `${count} 個字元`,
  numCharactersRemaining: (count) => `還可輸入 ${count} 個字元`,
  numOptionsSelected: (count) => (count === 0 ? '未選取' : `已選取 ${count} 項`),
  progress: '進度',
  remove: '移除',
  showPassword: '顯示密碼',
}
