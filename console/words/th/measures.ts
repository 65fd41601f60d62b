import type { measures as english } from '../en-measures.ts'
import type { Widened } from '../widened.ts'

export const measures: Widened<typeof english> = {
  measures: {
    title: 'ตัวชี้วัด',
    periods: {
      label: 'ช่วงเวลา',
      today: 'วันนี้',
      yesterday: 'เมื่อวาน',
      '7': '7 วัน',
      '30': '30 วัน',
      '90': '90 วัน',
      year: '12 เดือน',
    },
    stale: (time) => `ตัวเลขนี้เป็นของ ${time} ตัวเลขใหม่กว่ายังอ่านไม่ได้`,
    noData: 'ไม่มีข้อมูล',
    underASecond: 'ไม่ถึง 1 วิ',
  },
}
