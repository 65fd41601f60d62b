import type { handling as english } from '../en-handling.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  snooze: 'تأجيل',
  snoozeUntil: {
    hour: 'بعد ساعة',
    later: 'بعد ثلاث ساعات',
    tomorrow: 'صباح الغد',
    monday: 'صباح الاثنين',
    week: 'بعد أسبوع',
  },
  snoozeLead: 'يعود حينها، أو فور أن يكتب الزائر.',
  answerFirst: 'الرد أولًا ثم التأجيل',
  wake: 'استئناف',
  snoozed: (until) => `مؤجل حتى ${until}`,
  mention: { title: 'ذكر زميل', find: 'البحث عن زميل', none: 'لا أحد بهذا الاسم.' },
  lookingToo: (names) => `هنا أيضًا: ${names}`,
  writingToo: (names) => `جارٍ الكتابة من: ${names}`,
}
