import type { rateFields as english } from '../en-rate-fields.ts'
import type { Widened } from '../widened.ts'

export const rateFields: Widened<typeof english> = {
  rateOf: { label: 'ของอะไร', empty: 'เลือกว่าเป็นค่าใช้จ่ายของอะไร', invalid: 'เลือกว่าเป็นค่าใช้จ่ายของอะไร' },
  rateAmount: { label: 'จำนวนเงิน', empty: 'ใส่จำนวนเงิน', invalid: 'เขียนแบบ 210.50' },
  rateFrom: {
    label: 'ตั้งแต่',
    empty: 'เลือกวันที่เริ่มใช้',
    invalid: 'เลือกวันที่ที่มีจริง',
    taken: 'มีอัตราของสิ่งเดียวกันเริ่มวันนั้นแล้ว ลบออกก่อน หรือเลือกวันอื่น',
  },
}
