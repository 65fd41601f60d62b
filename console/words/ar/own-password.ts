import type { ownPassword as english } from '../en-own-password.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'كلمة المرور',
  lead: 'إذا عرفها شخص آخر، أو كنت تستخدمها في مكان آخر أيضًا، فيلزم اختيار غيرها.',
  change: 'تغيير كلمة المرور',
  current: {
    label: 'كلمة المرور الحالية',
    empty: 'يُرجى إدخال كلمة مرورك الحالية.',
    invalid: 'ليست هذه كلمة مرورك.',
  },
  next: 'كلمة المرور الجديدة',
  ends: 'يبقى دخولك هنا مسجَّلًا. وتُنهى كل جلساتك الأخرى، ويلزم السماح مجددًا للمتصفحات التي تعرض تنبيهاتك.',
  submit: 'تغييرها',
  cancel: 'إبقاء الأمر كما هو',
  changed: 'تغيّرت كلمة مرورك. أُنهيت جلساتك الأخرى.',
}
