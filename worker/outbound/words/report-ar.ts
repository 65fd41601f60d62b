import { reportTerms } from '../../../shared/reports/terms-ar.ts'
import type { ReportMailWords } from './report-en.ts'

/** In Arabic, written from the right: U+2068 and U+2069 keep a name in one piece. */
export const reportAr: ReportMailWords = {
  ...reportTerms,
  subject: {
    daily: (workspace, day) => `\u2068${workspace}\u2069 في ${day}`,
    weekly: (workspace, days) => `\u2068${workspace}\u2069، الأسبوع ${days}`,
  },
  greeting: (name) => `مرحبًا \u2068${name}\u2069،`,
  lead: {
    daily: (workspace, day) => `هذه نتائج \u2068${workspace}\u2069 في ${day}.`,
    weekly: (workspace, days) => `هذه نتائج \u2068${workspace}\u2069 في الأسبوع ${days}.`,
  },
  days: (first, last) => `من ${first} إلى ${last}`,
  team: 'هذه أرقام فرقك.',
  counting: 'يُعاد حساب الأرقام: قد تكون هذه هي الأرقام السابقة.',
  unusual: 'خارج عن المعتاد',
  nothingUnusual: 'لم يخرج شيء عن المعتاد.',
  flag: {
    spike: (what, value, low, high) => `${what}: ${value}، والمعتاد من ${low} إلى ${high}`,
    drift: (what, value, low, high) => `${what}: بلغ ${value} بعد مدة، والمعتاد من ${low} إلى ${high}`,
  },
  of: (n) => `من ${n}`,
  likely: (causes) => `السبب المرجّح: ${causes}.`,
  noCause: 'لا سبب مرجّح بين الأعضاء وقوائم الانتظار والمواقع والمصادر والعطل.',
  numbers: {
    title: 'الأرقام',
    before: { daily: 'اليوم السابق', weekly: 'الأسبوع السابق' },
    trend: { daily: 'في أربعة أسابيع', weekly: 'في اثني عشر أسبوعًا' },
    between: (low, high) => `من ${low} إلى ${high}`,
  },
  maturing: (count) => `قد يتغير منها ${count}`,
  noData: 'لا بيانات',
  underASecond: 'أقل من ثانية',
  names: {
    lost: {
      'competitor-faster': 'منافس، وتأخرنا في الرد',
      'competitor-price': 'سعر منافس',
      'competitor-product': 'منتج منافس',
      'no-budget': 'لا ميزانية',
      'no-need': 'لم تعد هناك حاجة',
      postponed: 'تأجيل',
      'not-reachable': 'يتعذّر الوصول إليه',
      other: 'سبب آخر',
    },
    goods: {
      defective: 'معيبة',
      damaged: 'تلفت في الطريق',
      'wrong-item': 'الصنف الخطأ',
      'not-wanted': 'لم تعد مرغوبة',
      other: 'سبب آخر',
    },
    'sent-back': {
      incomplete: 'ينقصه شيء',
      'not-a-fit': 'ليس من اختصاصنا',
      'wrong-territory': 'منطقة أخرى',
      'not-reachable': 'يتعذّر الوصول إليه',
      other: 'سبب آخر',
    },
    transfer: {
      'wrong-place': 'وصل إلى المكان الخطأ',
      'knows-better': 'لدى غيره معرفة أفضل به',
      language: 'اللغة',
      'end-of-shift': 'انتهاء الدوام',
      'asked-for': 'الزائر يطلب ذلك',
      other: 'سبب آخر',
    },
    escalation: {
      'too-hard': 'يحتاج إلى معرفة أوسع',
      decision: 'يحتاج إلى قرار',
      unhappy: 'الزائر غير راضٍ',
      'asked-for': 'الزائر يطلب ذلك',
      other: 'سبب آخر',
    },
  },
  marks: { aside: (text) => ` (${text})`, comma: '، ', stop: '. ', between: '؛ ' },
  act: 'فتح التقرير',
  note: 'وصلتك هذه الرسالة لأن مساحة عملك ترسل التقارير إلى من لهم دورك. وصولها إليك يُضبط من: الإعدادات، تنبيهاتي.',
}
