import type { ComponentWords } from '../component-words.ts'

export const components: ComponentWords = {
  clearEntry: '清空',
  close: '关闭',
  copied: '已复制',
  copy: '复制',
  error: '出错',
  hidePassword: '隐藏密码',
  loading: '加载中',
  numCharacters: (count) => `${count} 个字符`,
  numCharactersRemaining: (count) => `还可输入 ${count} 个字符`,
  numOptionsSelected: (count) => (count === 0 ? '未选择' : `已选 ${count} 项`),
  progress: '进度',
  remove: '移除',
  showPassword: '显示密码',
}
