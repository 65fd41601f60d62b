import type { wallboard as english } from '../en-wallboard.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  title: 'شاشة المتابعة',
  allQueues: 'كل قوائم الانتظار',
  queue: 'قائمة الانتظار',
  leave: 'إلى المكتب',
  whole: 'ملء الشاشة',
  small: 'إنهاء ملء الشاشة',
  waiting: 'بانتظار الرد',
  nobody: 'لا أحد',
  ringing: (count) => `يرن الآن: ${count}`,
  callBacks: (count) =>
    counted(
      {
        one: 'معاودة اتصال مستحقة',
        two: 'معاودتا اتصال مستحقتان',
        few: '* معاودات اتصال مستحقة',
        other: '* معاودة اتصال مستحقة',
      },
      count,
    ),
  longest: 'أطول انتظار',
  none: 'لا أحد',
  urgency: {
    fine: 'في الوقت المحدد',
    close: 'اقترب موعد الهدف',
    late: (count) => `تجاوز الهدف: ${count}`,
  },
  itself: { fine: 'في الوقت المحدد', close: 'اقترب موعد الهدف', late: 'تجاوز الهدف' },
  target: (time) => `الهدف ${time}`,
  service: 'مستوى الخدمة اليوم',
  ownService: 'مستوى خدمتك اليوم',
  goal: (share, time) => `الهدف ${share} خلال ${time}`,
  verdict: { met: 'بُلغ الهدف', close: 'دون الهدف بقليل', missed: 'دون الهدف' },
  abandon: 'التخلي اليوم',
  ownAbandon: 'التخلي لديك اليوم',
  of: (count, of) => `${count} من ${of}`,
  noData: '–',
  noDataYet: 'لم يُحسب شيء بعد',
  unread: 'تتعذّر قراءته الآن',
  people: 'الموجودون',
  free: (free) =>
    counted(
      {
        one: 'خانة شاغرة',
        two: 'خانتان شاغرتان',
        few: '* خانات شاغرة',
        other: '* خانة شاغرة',
      },
      free,
    ),
  load: (load, capacity) => `${load} من ${capacity}`,
  full: 'لا خانة شاغرة',
  nobodyHere: 'لا أحد هنا',
  away: (count) => `الغائبون: ${count}`,
  offers: 'يرن',
  offeredTo: (name) => `لدى \u2068${name}\u2069`,
  cut: (time) => `غير مباشرة منذ ${time}. المعلومات المعروضة قديمة.`,
  connecting: 'جارٍ الاتصال…',
  stopped: 'توقفت هذه النافذة: Foyer مفتوح في نوافذ كثيرة.',
  again: 'الاتصال الآن',
  asOf: (time) => `حتى ${time}`,
  unknownQueue: 'لا توجد قائمة انتظار كهذه.',
}
