import type { ComponentWords } from '../component-words.ts'
import { characters, counted } from './counted.ts'

export const components: ComponentWords = {
  clearEntry: 'مسح الإدخال',
  close: 'إغلاق',
  copied: 'تم النسخ',
  copy: 'نسخ',
  error: 'خطأ',
  hidePassword: 'إخفاء كلمة المرور',
  loading: 'جارٍ التحميل',
  numCharacters: characters,
  numCharactersRemaining: (count) =>
    counted(
      {
        one: 'بقي حرف واحد',
        two: 'بقي حرفان',
        few: 'بقيت * أحرف',
        many: 'بقي * حرفًا',
        other: 'بقي * حرف',
      },
      count,
    ),
  numOptionsSelected: (count) =>
    counted(
      {
        zero: 'لم يُختر شيء',
        one: 'اختير خيار واحد',
        two: 'اختير خياران',
        few: 'اختيرت * خيارات',
        many: 'اختير * خيارًا',
        other: 'اختير * خيار',
      },
      count,
    ),
  progress: 'التقدّم',
  remove: 'إزالة',
  showPassword: 'إظهار كلمة المرور',
}
