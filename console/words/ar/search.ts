import type { search as english } from '../en-search.ts'
import type { Widened } from '../widened.ts'
import { counted, inquiries } from './counted.ts'

export const words: Widened<typeof english> = {
  title: 'البحث',
  field: 'البحث في الاستفسارات',
  placeholder: 'كلمات أو اسم أو عنوان أو رقم…',
  any: 'الكل',
  filters: {
    site: 'الموقع',
    queue: 'قائمة الانتظار',
    assignee: 'لدى',
    state: 'الحالة',
    kind: 'النوع',
    tier: 'الفئة',
    channel: 'القناة',
    language: 'اللغة',
  },
  narrow: (by) =>
    counted(
      {
        zero: 'تضييق البحث',
        one: 'مضيّق بشرط واحد',
        two: 'مضيّق بشرطين',
        few: 'مضيّق بـ * شروط',
        many: 'مضيّق بـ * شرطًا',
        other: 'مضيّق بـ * شرط',
      },
      by,
    ),
  waiting: 'بانتظار الرد أو معروض',
  from: 'سُئل من',
  to: 'إلى',
  clear: 'مسح',
  csv: 'CSV',
  note: 'في ملاحظة:',
  order: 'الترتيب',
  orders: {
    usual: 'المعتاد',
    longest: 'الأطول انتظارًا',
    newest: 'الأحدث رسالةً',
    due: 'الأقرب موعدًا',
    tier: 'الأعلى فئةً',
  },
  shown: (count, all) => (count === all ? `المعروض: الكل ${all}` : `المعروض: ${count} من ${all}`),
  more: 'عرض المزيد',
  found: (count, more) => (more ? `الأحدث: ${inquiries(count)}` : inquiries(count)),
  pastAway: 'تتعذّر قراءة الاستفسارات القديمة الآن؛ أما الجارية فكلها هنا.',
  begin: {
    title: 'ما المطلوب البحث عنه؟',
    lead: 'كلمة مما كُتب، أو اسم، أو عنوان بريد إلكتروني، أو رقم هاتف، أو رقم طلب. وتكفي أجزاء الكلمات.',
  },
  none: {
    title: 'لم يُعثر على شيء',
    lead: 'تفيد كلمات أقل، أو أول كلمة. لا يُبحث إلا فيما يُتاح لك الاطلاع عليه.',
  },
  views: 'عمليات البحث المحفوظة',
  keep: 'حفظ هذا البحث',
  keepName: 'اسمه',
  kept: 'تم الحفظ.',
  drop: (name) => `حذف «\u2068${name}\u2069»`,
  dropped: (name) => `حُذف «\u2068${name}\u2069».`,
  undo: 'تراجع',
}
