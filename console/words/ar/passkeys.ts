import type { passkeys as english } from '../en-passkeys.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'مفاتيح المرور',
  lead: 'يسجّل هاتفك أو حاسوبك أو مدير كلمات المرور لديك دخولك ببصمة الإصبع أو الوجه أو رمز PIN: دون كلمة مرور ودون رمز تحقق.',
  none: 'لا مفاتيح مرور لديك بعد.',
  cannot: 'هذا المتصفح لا يقبل مفاتيح المرور.',
  add: 'إضافة مفتاح مرور',
  name: 'اسمه عندك',
  nameHint: 'لتمييزه عن غيره، مثل: الهاتف.',
  password: 'كلمة مرورك',
  submit: 'متابعة',
  cancel: 'ترك الأمر',
  rename: 'إعادة التسمية',
  save: 'حفظ',
  remove: 'إزالة',
  removeSure: (name) => `إزالة \u2068${name}\u2069؟ لا يعود يفتح شيئًا هنا؛ وتلزم إزالته من جهازك أيضًا.`,
  removed: 'أُزيل مفتاح المرور. أُنهيت جلساتك الأخرى.',
  added: 'يفتح مفتاح المرور هذا المكتب من الآن. أُنهيت جلساتك الأخرى.',
  known: 'على هذا الجهاز مفتاح مرور لهذا المكتب.',
  since: (moment) => `منذ ${moment}`,
  used: (moment) => `آخر استخدام ${moment}`,
  never: 'لم يُستخدم بعد',
  faults: {
    name: 'يُرجى إدخال اسم، 80 حرفًا على الأكثر.',
    password: 'يُرجى إدخال كلمة مرورك.',
    passwordWrong: 'ليست هذه كلمة مرورك.',
  },
}
