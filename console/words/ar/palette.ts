import type { palette as english } from '../en-palette.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'الانتقال أو التنفيذ',
  field: 'ما المطلوب؟',
  groups: { inquiries: 'الاستفسارات', pages: 'الصفحات', acts: 'الأوامر', views: 'عمليات البحث المحفوظة' },
  search: (asked) => `البحث عن «\u2068${asked}\u2069»`,
  none: 'لا شيء بهذا الاسم. المفتاح Enter يبحث عنه في الاستفسارات.',
  log: 'تسجيل مكالمة أو زيارة',
  keys: 'عرض كل المفاتيح',
  presence: {
    available: 'ضبط حالتك على «متاح»',
    busy: 'ضبط حالتك على «مشغول»',
    away: 'ضبط حالتك على «غائب»',
  },
  light: 'فاتح',
  dark: 'داكن',
  wallboard: 'شاشة المتابعة',
  reports: 'التقارير',
  fairShare: 'الحصة العادلة',
}
