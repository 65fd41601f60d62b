import type { triage as english } from '../en-triage.ts'
import type { Widened } from '../widened.ts'

export const triage: Widened<typeof english> = {
  triage: {
    kind: 'النوع',
    urgency: 'درجة الاستعجال',
    unknown: 'غير محدد بعد',
    urgencies: { high: 'عاجل', normal: 'عادي', low: 'يمكن أن ينتظر' },
    ask: { kind: 'ما نوع هذا الاستفسار؟', urgency: 'ما درجة استعجاله؟', both: 'ما نوعه، وما درجة استعجاله؟' },
    left: (time) => `بقي ${time} لفرزه`,
    late: 'لم يُفرز في الوقت المحدد',
  },
}
