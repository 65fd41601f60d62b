import type { bulk as english } from '../en-bulk.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '選取的諮詢',
  count: (count) => (count === 0 ? '未選取' : `已選取 ${count} 筆`),
  all: (count) => `全選 ${count} 筆`,
  first: (count) => `選取前 ${count} 筆`,
  full: (most) => `一次最多 ${most} 筆。`,
  pass: '轉交…',
  dialog: (count) => `轉交 ${count} 筆諮詢`,
  act: '轉交',
  noOneInCommon: '這些諮詢屬於不同的團隊：佇列可以全部接收，單一同事則不行。',
  wordsHint: '作為每個對話中的內部備註，訪客看不到。',
  beyond: (name, load, capacity, more) => `${name} 的 ${capacity} 個名額已使用 ${load} 個；還會再加上這 ${more} 筆。`,
  going: (at, count) => `正在轉交 ${at}/${count}…`,
  went: (count, to) => (count === 0 ? '沒有轉交任何諮詢。' : `已將 ${count} 筆轉交給 ${to}。`),
  stayed: (count) => `${count} 筆未能轉交：`,
  thereAlready: '已在那裡，或此佇列已不存在。',
  closed: '現已結案。',
  told: '轉交結果',
  again: '重試這些諮詢',
  elsewhere: '選擇其他對象',
  back: '返回清單',
}
