import type { bulk as english } from '../en-bulk.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '已选的咨询',
  count: (count) => (count === 0 ? '未选择' : `已选 ${count} 条`),
  all: (count) => `全选 ${count} 条`,
  first: (count) => `选择前 ${count} 条`,
  full: (most) => `一次最多 ${most} 条。`,
  pass: '转交…',
  dialog: (count) => `转交 ${count} 条咨询`,
  act: '转交',
  noOneInCommon: '它们属于不同的团队：队列可以全部接收，单个同事不行。',
  wordsHint: '作为每个对话中的内部备注，访客看不到。',
  beyond: (name, load, capacity, more) => `${name} 的 ${capacity} 个名额已用 ${load} 个；还会增加这 ${more} 条。`,
  going: (at, count) => `正在转交 ${at}/${count}…`,
  went: (count, to) => (count === 0 ? '没有转交任何咨询。' : `已将 ${count} 条转给 ${to}。`),
  stayed: (count) => `${count} 条未能转交：`,
  thereAlready: '已在那里，或此队列已不存在。',
  closed: '现已关闭。',
  told: '转交结果',
  again: '重试这些',
  elsewhere: '选择其他去处',
  back: '返回列表',
}
