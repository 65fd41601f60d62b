import type { bulk as english } from '../en-bulk.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  title: 'الاستفسارات المختارة',
  count: (count) =>
    counted(
      {
        zero: 'لم يُختر شيء',
        one: 'اختير استفسار واحد',
        two: 'اختير استفساران',
        few: 'اختيرت * استفسارات',
        many: 'اختير * استفسارًا',
        other: 'اختير * استفسار',
      },
      count,
    ),
  all: (count) => `اختيار الكل (${count})`,
  first: (count) => `اختيار أول ${count}`,
  full: (most) => `الحد الأقصى في المرة: ${most}.`,
  pass: 'تحويل…',
  dialog: (count) =>
    counted(
      {
        one: 'تحويل استفسار واحد',
        two: 'تحويل استفسارين',
        few: 'تحويل * استفسارات',
        many: 'تحويل * استفسارًا',
        other: 'تحويل * استفسار',
      },
      count,
    ),
  act: 'تحويل',
  noOneInCommon: 'هي لدى فرق مختلفة: تستطيع قائمة انتظار أن تستقبلها كلها، ولا يستطيع زميل.',
  wordsHint: 'ملاحظة خاصة في كل محادثة؛ لا يراها الزوار.',
  beyond: (name, load, capacity, more) =>
    `خانات \u2068${name}\u2069 المشغولة ${load} من ${capacity}؛ ويضاف إليها ${more}.`,
  going: (at, count) => `جارٍ تحويل ${at} من ${count}…`,
  went: (count, to) =>
    counted(
      {
        zero: 'لم يُحوَّل أي منها.',
        one: 'حُوّل استفسار واحد',
        two: 'حُوّل استفساران',
        few: 'حُوّلت * استفسارات',
        many: 'حُوّل * استفسارًا',
        other: 'حُوّل * استفسار',
      },
      count,
    ) + (count === 0 ? '' : ` إلى \u2068${to}\u2069.`),
  stayed: (count) =>
    counted(
      {
        one: 'لم يُحوَّل استفسار واحد:',
        two: 'لم يُحوَّل استفساران:',
        few: 'لم تُحوَّل * استفسارات:',
        many: 'لم يُحوَّل * استفسارًا:',
        other: 'لم يُحوَّل * استفسار:',
      },
      count,
    ),
  thereAlready: 'هو هناك من قبل، أو لم تعد قائمة الانتظار هذه موجودة.',
  closed: 'أُغلق في الأثناء.',
  told: 'ما صار إليه أمرها',
  again: 'إعادة المحاولة لهذه',
  elsewhere: 'اختيار وجهة أخرى',
  back: 'العودة إلى القائمة',
}
