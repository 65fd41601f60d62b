import type { moveFields as englishFields, moves as english } from '../en-moves.ts'
import type { Widened } from '../widened.ts'

const asTheVisitorWishes = 'الزائر يطلب ذلك'

export const moves: Widened<typeof english> = {
  moves: {
    menu: 'تحويل…',
    transfer: 'إلى زميل أو قائمة انتظار…',
    transferLead: 'يصبح الرد عليهم من الآن',
    escalate: 'إلى مستوى أعلى…',
    escalateLead: 'إلى من يستطيع أكثر، أو إلى المدير',
    consult: 'استشارة زميل…',
    consultLead: 'تبقى المحادثة لديك',
    titles: { transfer: 'تحويل الاستفسار', escalate: 'تصعيد الاستفسار', consult: 'استشارة زميل' },
    acts: { transfer: 'تحويل', escalate: 'تصعيد', consult: 'استشارة' },
    queueGone: '(لم تعد موجودة)',
    people: 'الزملاء',
    queues: 'قوائم الانتظار',
    queue: (name, team) => (name === team ? name : `\u2068${name}\u2069 · \u2068${team}\u2069`),
    stays: 'إبقاؤه لديك، مع تعليمه بأنه سُلّم',
    level: (level) => `المستوى ${level} أو أعلى`,
    manager: 'المدير',
    away: 'غير موجود',
    full: 'لا خانة شاغرة',
    wordsHint: 'ملاحظة خاصة في المحادثة؛ لا يراها الزائر.',
    transfers: {
      'wrong-place': 'وصل إلى المكان الخطأ',
      'knows-better': 'لديهم معرفة أفضل به',
      language: 'اللغة',
      'end-of-shift': 'انتهاء دوامي',
      'asked-for': asTheVisitorWishes,
      other: 'سبب آخر',
    },
    escalations: {
      'too-hard': 'يحتاج إلى معرفة أوسع',
      decision: 'يحتاج إلى قرار',
      unhappy: 'الزائر غير راضٍ',
      'asked-for': asTheVisitorWishes,
      other: 'سبب آخر',
    },
    decline: 'رفض',
    declines: {
      'not-my-area': 'ليس من مجالي',
      conflict: 'لا ينبغي أن أرد على هذا الشخص',
      'cannot-open': 'شيء هنا لا يعمل',
      busy: 'لديّ ما يشغلني',
      other: 'سبب آخر',
    },
    excused: 'لا يُحسب من حصتك',
    counted: 'يُحسب من حصتك مع ذلك',
    claim: 'أخذ الاستفسار',
    asked: 'استشارة موجّهة إليك',
    askedOf: (names) => `الاستشارة موجّهة إلى: ${names}`,
    answerBelow: 'يسألك أحد الزملاء عن هذا الاستفسار. يكون الرد عليه بملاحظة؛ لا يراها الزائر.',
    backIn: (clock) => `الرد مطلوب خلال ${clock}، وإلا انتقل إلى التالي`,
  },
}

export const moveFields: Widened<typeof englishFields> = {
  moveTo: { label: 'إلى', empty: 'يُرجى اختيار الوجهة.', invalid: 'يُرجى اختيار الوجهة.' },
  moveReason: { label: 'السبب', empty: 'يُرجى اختيار سبب.', invalid: 'يُرجى اختيار سبب.' },
  moveWords: {
    label: 'كلمة لهم',
    empty: 'يُرجى كتابة المطلوب معرفته.',
    invalid: '4,000 حرف على الأكثر.',
  },
}
