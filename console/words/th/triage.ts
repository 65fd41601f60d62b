import type { triage as english } from '../en-triage.ts'
import type { Widened } from '../widened.ts'

export const triage: Widened<typeof english> = {
  triage: {
    kind: 'ประเภท',
    urgency: 'ความเร่งด่วน',
    unknown: 'ยังไม่ระบุ',
    urgencies: { high: 'ด่วน', normal: 'ปกติ', low: 'รอได้' },
    ask: { kind: 'เป็นคำถามประเภทใด', urgency: 'เร่งด่วนแค่ไหน', both: 'เป็นเรื่องอะไร และเร่งด่วนแค่ไหน' },
    left: (time) => `เหลือ ${time} สำหรับจำแนก`,
    late: 'จำแนกไม่ทันเวลา',
  },
}
