import type { keeping as english } from '../en-keeping.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  label: '已结案咨询的保存时间',
  hint: '从结案时算起。到期后的夜间，咨询中写下的内容（包括备注）以及咨询者的信息会对所有人删除，也无法再搜索到。有人咨询过、何时咨询、结果如何，以及所有数字都会保留。未结案的或销售仍在跟进的咨询不受影响。删除后无法恢复。',
  ever: '永久',
  months: (count) => `${count} 个月`,
  kept: '已结案咨询',
  try: {
    title: '将会发生什么',
    looking: '正在计数…',
    nothing: '不会因保存时间而删除任何内容。',
    none: (moment) => `即将到来的夜间（${moment}）不会删除任何内容：没有咨询结案这么久。`,
    some: (moment, inquiries) => `即将到来的夜间（${moment}）会清空 ${inquiries} 条已结案咨询。`,
    people: (people) => `${people} 位访客的信息将全部删除。`,
    staying: (people) => `${people} 位访客还有其他咨询，信息仍会保留在那里。`,
    withSales: (count) => `另有 ${count} 条同样久的咨询会保留，因为销售仍在跟进。`,
    failed: '现在无法计数。',
  },
}
