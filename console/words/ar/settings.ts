import type { settings as english } from '../en-settings.ts'
import type { Widened } from '../widened.ts'
import { points, times } from './counted.ts'

export const settings: Widened<typeof english> = {
  settings: {
    title: 'الإعدادات',
    sites: 'المواقع',
    articles: 'المقالات',
    members: 'الأعضاء',
    teams: 'الفرق',
    queues: 'قوائم الانتظار',
    replies: 'الردود المحفوظة',
    closing: 'الإغلاق',
    costs: 'التكاليف',
    alerts: 'تنبيهاتي',
    /** Whoever does not read the rest finds back by it. */
    language: 'اللغة (Language)',
    notices: 'الإخطارات',
    sessions: 'جلساتي',
    audit: 'سجل التدقيق',
    status: 'الحالة',
    customers: 'العملاء',
  },
  sites: {
    lead: 'كل موقع يحمل الوسم.',
    add: 'إضافة موقع',
    edit: 'تعديل',
    questions: 'الأسئلة',
    look: 'المظهر',
    health: {
      title: 'أداة المحادثة في آخر 7 أيام',
      opened: (share, count) => `فُتحت خلال ربع ثانية في ${share} من القياسات (عددها ${count}؛ يُقاس فتح من كل عشرة).`,
      well: 'لم يفشل شيء.',
      failed: (load, send) =>
        [load > 0 ? `تعذّر التحميل: ${times(load)}.` : '', send > 0 ? `أُرسل ولم يُقبل: ${times(send)}.` : '']
          .filter((one) => one !== '')
          .join(' '),
    },
    install: 'لمواقع WordPress وShopify وReact وغيرها، مع فحص',
    empty: { title: 'لا مواقع بعد', lead: 'يُضاف موقعك، ثم يُنسخ سطره إلى كل صفحة.' },
    tag: 'السطر المخصص لصفحاتك',
    tagHint: 'يوضع قبل \u2068</body>\u2069. المفتاح الذي فيه ليس سرًّا.',
    copyTag: 'نسخ السطر',
    origins: 'مسموح في',
    nobody: 'لا عنوان مسموح به بعد: لا تظهر أداة المحادثة في أي مكان.',
    originsHint: 'كل عنوان في سطر، مثل \u2068https://www.shop.example\u2069 أو \u2068https://*.shop.example\u2069',
    recommendOn: 'سؤال من قيّم عن احتمال توصيته بك',
    recommendHint: 'من 0 إلى 10، ويظهر درجةً مستقلة بين المؤشرات. ويبقى الرضا كما هو.',
    consentOn: 'طلب الموافقة قبل إرسال الاستفسار',
    consentHint: (version) => `الصيغة ${version}. تعديلها ينشئ الصيغة التالية.`,
    consentIn: (language) => `سؤال الموافقة، \u2068${language}\u2069`,
    consentMore: 'كتابة السؤال بلغة أخرى أيضًا',
    consentAdd: (language) => `+ ${language}`,
    marketing: 'السؤال على حدة عن إمكان إرسال الأخبار',
    responsibleHint: 'يظهر للزوار، مثل اسم وعنوان بريد إلكتروني. يمكن تركه فارغًا.',
    languages: {
      en: 'English',
      th: 'ไทย',
      ms: 'Bahasa Melayu',
      pl: 'Polski',
      'zh-Hans': '简体中文',
      'zh-Hant': '繁體中文',
      ar: 'العربية',
    },
  },
  members: {
    lead: 'أعضاء مكتبك.',
    invite: 'دعوة زميل',
    inviteSubmit: 'إنشاء الدعوة',
    invited: (name) => `يُسلَّم هذا الرابط إلى \u2068${name}\u2069. يعمل مرة واحدة خلال 72 ساعة.`,
    mailed: (name, email) =>
      `الدعوة في طريقها إلى \u2068${email}\u2069. يمكنك أيضًا تسليم هذا الرابط بنفسك إلى \u2068${name}\u2069؛ يعمل مرة واحدة خلال 72 ساعة.`,
    edit: 'تعديل',
    suspend: 'تعليق',
    restore: 'إعادة التفعيل',
    suspendAsk: (name) => `تعليق حساب \u2068${name}\u2069؟ يُسجَّل خروج العضو فورًا ولا يصله شيء جديد.`,
    shareHint: 'الرقم 1 حصة كاملة من استفسارات الفريق.',
    role: {
      owner: 'مالك',
      admin: 'مسؤول النظام',
      manager: 'مدير',
      assistant: 'موظف الخدمة',
      analyst: 'محلل',
    },
    status: { invited: 'مدعو', active: 'نشط', suspended: 'معلّق' },
    pointsHint:
      'تشغل المحادثة المباشرة خانة واحدة؛ وتشغل الرسالة أو معاودة الاتصال أو المحادثة الساكنة منذ عشر دقائق نصف خانة.',
    takes: (weight, capacity) => `الحصة ${weight}، و${points(capacity)} في آن واحد`,
  },
  sessions: {
    lead: 'الأماكن التي سُجّل دخولك فيها. يُفضّل إنهاء ما لا يُعرف منها.',
    current: 'هذه النافذة',
    since: (moment) => `منذ ${moment}`,
    until: (moment) => `تنتهي ${moment} إن لم تُستخدم`,
    unknown: 'متصفح غير معروف',
    revoke: 'إنهاء',
  },
}
