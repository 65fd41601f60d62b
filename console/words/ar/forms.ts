import type { forms as english } from '../en-forms.ts'
import type { Widened } from '../widened.ts'
import { moveFields } from './moves.ts'
import { rateFields } from './rate-fields.ts'
import { routingFields } from './routing.ts'
import { salesFields } from './sales.ts'
import { teamFields } from './teams.ts'
import { waitingFields } from './waiting.ts'

export const forms: Widened<typeof english> = {
  problems: {
    unreachable: 'يتعذّر الوصول إلى Foyer. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
    'invalid-input': 'شيء هنا ليس كما ينبغي.',
    unauthenticated: 'يُرجى تسجيل الدخول مجددًا.',
    'sign-in-failed': 'عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.',
    'passkey-refused': 'مفتاح المرور هذا لا يفتح شيئًا هنا.',
    'wrong-code': 'هذا الرمز خاطئ أو مستخدم أو قديم.',
    'second-factor-needed': 'يلزم أولًا إعداد خطوة ثانية لتسجيل الدخول.',
    'ticket-refused': 'رُفض الاتصال. يُرجى إعادة المحاولة.',
    forbidden: 'دورك لا يسمح بهذا.',
    'origin-not-allowed': 'هذا الموقع ليس في قائمة العناوين المسموح بها.',
    'not-found': 'لا يوجد شيء كهذا هنا، أو لا يحق لك الاطلاع عليه.',
    'id-reused': 'أُرسل هذا من قبل بكلمات أخرى.',
    'stale-version': 'تغيّر هذا في الأثناء. يُرجى مراجعة حالته الآن ثم إعادة المحاولة.',
    'already-taken': 'هذا الاستفسار لدى أحد الزملاء.',
    'already-closed': 'هذا الاستفسار مغلق. تلزم إعادة فتحه للكتابة.',
    'not-closed': 'هذا الاستفسار ما زال مفتوحًا.',
    'wrong-stage': 'أصبح العميل المحتمل في مرحلة أخرى.',
    'answers-missing': 'تلزم أولًا الإجابة الناقصة من الزائر.',
    'not-available': 'لا يستطيع هذا العضو استلام الاستفسار الآن.',
    'nobody-able': 'لا أحد هناك يستطيع استلامه.',
    'moved-too-often': 'حُوّل مرات أكثر من المسموح. يُرجى الرجوع إلى مدير الفريق.',
    'set-up-done': 'سبق إعداد Foyer هذا. يُرجى تسجيل الدخول.',
    'already-exists': 'هذا موجود من قبل.',
    gone: 'هذا محذوف أو مستخدم أو قديم.',
    'too-large': 'هذا أطول مما ينبغي.',
    'wrong-content-type': 'لم يُفهم الطلب.',
    'upgrade-required': 'لم يُفهم الطلب.',
    'too-many': 'محاولات كثيرة في وقت واحد. لم يضِع شيء: يُرجى الانتظار لحظة ثم إعادة المحاولة.',
    internal: 'حدث عطل لدينا وسُجّل. يُرجى إعادة المحاولة.',
    'record-away': 'يتعذّر الوصول إلى قاعدة البيانات الآن. يُرجى إعادة المحاولة بعد لحظة.',
    'desk-overloaded': 'الضغط على المكتب كبير. لم يضِع شيء: يُرجى إعادة المحاولة بعد لحظة.',
  },

  fields: {
    token: {
      label: 'رمز الإعداد',
      empty: 'يُرجى إدخال الرمز الذي ظهر عند بدء تشغيل Foyer.',
      invalid: 'يتألف الرمز من 43 حرفًا. يُرجى نسخه كاملًا.',
      refused: 'ليس هذا رمز Foyer هذا.',
    },
    workspace: { label: 'اسم مؤسستك', empty: 'يُرجى إدخال اسم.', invalid: '80 حرفًا على الأكثر.' },
    zone: {
      label: 'المنطقة الزمنية',
      empty: 'يُرجى اختيار منطقة زمنية.',
      invalid: 'يُرجى اختيار منطقة زمنية من القائمة.',
    },
    name: { label: 'الاسم الكامل', empty: 'يُرجى إدخال اسم.', invalid: '80 حرفًا على الأكثر.' },
    email: {
      label: 'البريد الإلكتروني',
      empty: 'يُرجى إدخال عنوان بريد إلكتروني.',
      invalid: 'يُكتب هكذا: name@example.com.',
      taken: 'يوجد هنا عضو بهذا العنوان.',
    },
    password: {
      label: 'كلمة المرور',
      empty: 'يُرجى إدخال كلمة مرور.',
      invalid: 'من 12 إلى 128 حرفًا.',
      refused: 'هذه سهلة التخمين. تصلح بضع كلمات لا صلة بينها.',
    },
    repeat: {
      label: 'كلمة المرور مجددًا',
      empty: 'يُرجى إدخال كلمة المرور مجددًا.',
      invalid: 'كلمتا المرور مختلفتان.',
    },
    siteName: { label: 'اسم الموقع', empty: 'يُرجى إدخال اسم.', invalid: '80 حرفًا على الأكثر.' },
    origins: {
      label: 'العناوين التي يُسمح فيها بالوسم',
      empty: 'لا يمكن لأحد أن يسأل دون عنوان. يُرجى إدخال عنوان واحد على الأقل.',
      invalid: 'يُكتب كل عنوان هكذا: \u2068https://www.shop.example\u2069، دون مسار، وكل عنوان في سطر.',
    },
    language: {
      label: 'لغة أداة المحادثة',
      empty: 'يُرجى اختيار لغة.',
      invalid: 'يُرجى اختيار لغة من القائمة.',
    },
    consentText: {
      label: 'سؤال الموافقة',
      empty: 'يُرجى إدخال السؤال أو إيقاف طلب الموافقة.',
      invalid: '600 حرف على الأكثر.',
    },
    responsible: {
      label: 'المسؤول عن البيانات',
      empty: 'يُرجى إدخال المسؤول.',
      invalid: '200 حرف على الأكثر.',
    },
    role: { label: 'الدور', empty: 'يُرجى اختيار دور.', invalid: 'يُرجى اختيار دور من القائمة.' },
    weight: { label: 'الحصة', empty: 'يُرجى إدخال حصة.', invalid: 'بين 0.05 و2؛ والرقم 1 حصة كاملة.' },
    capacity: { label: 'الخانات في آن واحد', empty: 'يُرجى إدخال عدد.', invalid: 'عدد صحيح من 0 إلى 20.' },
    ...salesFields,
    ...rateFields,
    ...teamFields,
    ...routingFields,
    ...moveFields,
    ...waitingFields,
  },
}
