import type { waiting as english, waitingFields as englishFields } from '../en-waiting.ts'
import type { Widened } from '../widened.ts'

export const waiting: Widened<typeof english> = {
  waiting: {
    title: 'أثناء الانتظار',
    offerHint: 'بالثواني. من لا يقبل العرض خلال هذه المدة يفوته، ويُعرض على التالي. المعتاد: 45، و600 للرسائل.',
    atMostHint: 'من يأتي بعد هذا العدد يترك رسالة، بالمدة الموعودة للرسائل: لا يُصرف أحد. الحقل الفارغ يعني أي عدد.',
    afterHint:
      'بثواني الانتظار في قائمة الانتظار هذه وهي مفتوحة. يحتفظ بدوره، وينتقل أربع مرات على الأكثر. الحقل الفارغ يعني بقاءه.',
    toHint: 'إن كانت تلك القائمة مغلقة حينها، مرّرته إلى ما بعدها.',
    toManagers: 'لا قائمة انتظار: يُبلَّغ المديرون',
    circle: (names) => `هذا يدور في حلقة: ${names}.`,
    chain: 'إذا لم يقبله أحد',
    goesOn: (time, queue) => `بعد ${time} ينتقل إلى \u2068${queue}\u2069.`,
    told: (time) => `بعد ${time} يُبلَّغ مديرو الفريق.`,
    stays: 'يبقى هناك.',
    stranded: 'لم يقبله أحد',
  },
}

export const waitingFields: Widened<typeof englishFields> = {
  offerLive: {
    label: 'مدة العرض، الزائر موجود',
    empty: 'يُرجى إدخال الثواني.',
    invalid: 'ثوانٍ صحيحة، من 10 إلى 600.',
  },
  offerMessage: {
    label: 'مدة العرض، رسالة',
    empty: 'يُرجى إدخال الثواني.',
    invalid: 'ثوانٍ صحيحة، من 10 إلى 600.',
  },
  atMost: {
    label: 'عدد من يمكنهم الانتظار',
    empty: 'يُرجى إدخال عدد.',
    invalid: 'عدد صحيح من 1 إلى 1000، أو لا شيء.',
  },
  overflowAfter: {
    label: 'إذا لم يقبله أحد، ينتقل بعد',
    empty: 'يُرجى إدخال الثواني.',
    invalid: 'ثوانٍ صحيحة، من 10 إلى 86400، أو لا شيء.',
  },
  overflowTo: {
    label: 'وينتقل إلى',
    empty: 'يُرجى اختيار قائمة انتظار.',
    invalid: 'يُرجى اختيار قائمة انتظار لا تعود إلى هنا.',
  },
}
