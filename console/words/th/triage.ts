import type { triage as english } from '../en-triage.ts'
import type { Widened } from '../widened.ts'

export const triage: Widened<typeof english> = {
  triage: {
    kind: 'ประเภท',
    urgency: 'ความด่วน',
    unknown: 'ยังไม่ระบุ',
    urgencies: { high: 'ด่วน', normal: 'ปกติ', low: 'รอได้' },
    ask: { kind: 'เป็นคำถามประเภทใด', urgency: 'ด่วนแค่ไหน', both: 'ประเภทใด และด่วนแค่ไหน' },
    left: (time) => `เหลือเวลาจำแนก ${time}`,
    late: 'จำแนกไม่ทันเวลา',
  },
}
