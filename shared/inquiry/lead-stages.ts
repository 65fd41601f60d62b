/** From which stages a step of a lead can be taken. What was decided stays decided. The Desk decides, the console offers. */
import type { LeadStage, LeadStep } from '../schema/lead.ts'

export const takenFrom: Record<LeadStep['step'], readonly LeadStage[]> = {
  screen: ['new', 'returned'],
  pass: ['new', 'screened', 'returned'],
  accept: ['new', 'screened', 'passed', 'returned'],
  return: ['passed', 'accepted'],
  win: ['accepted'],
  lose: ['new', 'screened', 'passed', 'accepted', 'returned'],
  'goods-return': ['won'],
  promise: ['won'],
  deliver: ['won'],
}
