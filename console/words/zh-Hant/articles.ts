import type { articles as english } from '../en-articles.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: '訪客常問的問題，在送出之前就得到解答：對方書寫時，諮詢視窗會建議合適的文章。為此，書寫的內容只會留在對方的瀏覽器中。',
  add: '撰寫文章',
  edit: '變更',
  full: (most) => `已有 ${most} 篇文章：請先移除一篇。`,
  empty: { title: '還沒有文章', lead: '寫下您一再回答的內容：是否防水、保固多久、如何退貨。' },
  draft: '未發布',
  everywhere: '在所有網站',
  used: (opened, answered) =>
    opened === 0 ? '最近 30 天沒有人閱讀。' : `最近 30 天閱讀 ${opened} 次；其中 ${answered} 次解答了問題。`,
  language: '文字語言',
  title: '標題',
  titleHint: '用對方會問的說法，幾個字即可。',
  body: '內文',
  bodyHint: '使用淺顯的文字。空一行即開始新的段落。',
  sites: '建議此文章的網站',
  sitesHint: '不選擇：所有網站。',
  published: '訪客可以閱讀',
  remove: '移除',
  removeSure: '要永久移除嗎？',
  removed: '文章已移除。',
  faults: {
    title: { empty: '請至少用一種語言寫標題。', long: (language) => `${language} 的標題超過 120 個字元。` },
    body: { empty: '請至少用一種語言寫內文。', long: (language) => `${language} 的內文超過 6,000 個字元。` },
  },
}
