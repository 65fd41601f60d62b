import type { saved as english } from '../en-saved.ts'
import type { Widened } from '../widened.ts'
import { counted, times } from './counted.ts'

export const words: Widened<typeof english> = {
  whose: { mine: 'لي', everyone: 'للجميع' },
  aTeam: 'لفريق',

  picker: {
    title: 'الردود المحفوظة',
    find: 'البحث عن رد محفوظ',
    placeholder: 'كلمة منه، أو اختصاره',
    count: (count) =>
      counted(
        {
          one: 'رد محفوظ واحد',
          two: 'ردّان محفوظان',
          few: '* ردود محفوظة',
          many: '* ردًّا محفوظًا',
          other: '* رد محفوظ',
        },
        count,
      ),
    none: 'لا شيء كهذا.',
    empty: 'لا ردود محفوظة بعد.',
    preview: (language) => `كما يُقرأ بهذه اللغة: \u2068${language}\u2069`,
    keys: '↑ ↓ للاختيار، وEnter للإدراج، وEsc للخروج',
    settings: 'كتابتها وتعديلها',
  },

  lead: 'الردود التي تتكرر كثيرًا. بكتابة \u2068/\u2069 في استفسار يُدرج أحدها.',
  add: 'كتابة رد',
  edit: 'تعديل',
  remove: 'إزالة',
  removed: (title) => `أُزيل «\u2068${title}\u2069».`,
  undo: 'تراجع',
  find: 'البحث فيها',
  none: 'لا شيء كهذا.',
  noneHere: 'لا شيء بعد.',
  empty: {
    title: 'لا رد محفوظًا بعد',
    lead: 'البداية بالتحية: إذا كان اختصارها hello فإن \u2068/hello\u2069 يدرجها في أي رد، وفيها اسم الزائر.',
  },
  used: (count, last) => `أُرسل ${times(count)}، آخرها في ${last}`,
  unused: 'لم يُرسل بعد',

  owner: 'لمن هو',
  ownerHint: 'لي: لا يراه سواك. وردود الفريق لأعضائه.',
  shortcut: 'الاختصار',
  shortcutHint: 'كلمة واحدة. بكتابة \u2068/\u2069 وأولها يُعثر على الرد.',
  title: 'العنوان',
  titleHint: 'كما يُبحث عنه.',
  language: 'النص باللغة',
  languageHint: 'تؤخذ لغة الزائر؛ وحيث تنقص فلغة الموقع.',
  text: 'النص',
  variables: 'الإدراج عند المؤشر',
  variable: {
    name: 'الاسم الكامل للزائر',
    'address-as': 'الاسم كما يُخاطَب به في لغته: \u2068คุณวิภา\u2069، \u2068张伟\u2069',
    assistant: 'اسمك',
    site: 'اسم الموقع',
    receipt: 'رقم الطلب',
    today: 'تاريخ اليوم',
  },
  preview: 'كما يقرؤه زائر متخيَّل',
  stale: 'غيّر أحد الزملاء هذا في الأثناء. زر الإلغاء يعرض حاله الآن.',
  faults: {
    shortcut: {
      empty: 'يُرجى اختيار اختصار.',
      invalid: 'كلمة واحدة من حروف وأرقام، 32 حرفًا على الأكثر.',
      taken: 'لرد آخر هناك هذا الاختصار.',
    },
    title: { empty: 'يُرجى كتابة عنوان.', long: '80 حرفًا على الأكثر.' },
    text: {
      empty: 'يُرجى كتابة نص بلغة واحدة على الأقل.',
      long: '4,000 حرف على الأكثر.',
      unknown: (names) =>
        `تتعذّر تعبئة ${names.map((name) => `\u2068{${name}}\u2069`).join('، ')}. يُرجى الاختيار من الأزرار أدناه.`,
    },
  },
}
