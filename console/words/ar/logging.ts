import type { logging as english } from '../en-logging.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'تسجيل طلب',
  lead: 'شخص اتصل أو حضر، أو هو زميل. يدخل طلبه قوائم الانتظار نفسها، إلى من حان دوره.',
  how: 'كيف جاء',
  kinds: 'عبر',
  to: 'إلى أين يذهب',
  asOn: (site) => `كأنه سُئل في \u2068${site}\u2069`,
  straight: 'إلى قائمة انتظار مباشرةً',
  log: 'تسجيل',
  logged: (receipt, queue) => `\u2068${receipt}\u2069 ينتظر في قائمة الانتظار \u2068${queue}\u2069.`,
  fields: {
    fullName: { label: 'الاسم الكامل', empty: 'يُرجى إدخال اسم.', invalid: '80 حرفًا على الأكثر.' },
    address: {
      label: 'أين يكون الرد',
      empty: 'يُرجى إدخال وسيلة للوصول إلى صاحب الطلب.',
      invalid: 'يُرجى كتابة عنوان بريد إلكتروني أو رقم هاتف كامل.',
    },
    question: {
      label: 'السؤال',
      empty: 'يُرجى كتابة السؤال بكلمات صاحبه.',
      invalid: '4,000 حرف على الأكثر.',
    },
    to: { label: 'إلى أين يذهب', empty: 'يُرجى اختيار الوجهة.', invalid: 'يُرجى اختيار الوجهة.' },
  },
}
