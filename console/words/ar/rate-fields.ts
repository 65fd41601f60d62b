import type { rateFields as english } from '../en-rate-fields.ts'
import type { Widened } from '../widened.ts'

export const rateFields: Widened<typeof english> = {
  rateOf: { label: 'تكلفة ماذا', empty: 'يُرجى اختيار ما له هذه التكلفة.', invalid: 'يُرجى اختيار ما له هذه التكلفة.' },
  rateAmount: { label: 'المبلغ', empty: 'يُرجى إدخال مبلغ.', invalid: 'يُكتب هكذا: 210.50.' },
  rateFrom: {
    label: 'من',
    empty: 'يُرجى اختيار اليوم الذي يبدأ منه السريان.',
    invalid: 'يُرجى اختيار يوم صحيح.',
    taken: 'توجد تكلفة للشيء نفسه تبدأ في هذا اليوم. تلزم إزالتها أولًا أو اختيار يوم آخر.',
  },
}
