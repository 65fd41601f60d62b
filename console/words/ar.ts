import { components } from './ar/components.ts'
import { counted, inquiries } from './ar/counted.ts'
import { doors } from './ar/doors.ts'
import { forms } from './ar/forms.ts'
import { ledger } from './ar/ledger.ts'
import { measures } from './ar/measures.ts'
import { moves } from './ar/moves.ts'
import { presenceWords } from './ar/presence.ts'
import { routing } from './ar/routing.ts'
import { sales } from './ar/sales.ts'
import { settings } from './ar/settings.ts'
import { teams } from './ar/teams.ts'
import { thread } from './ar/thread.ts'
import { timeline } from './ar/timeline.ts'
import { triage } from './ar/triage.ts'
import { waiting } from './ar/waiting.ts'
import type { Words } from './en.ts'

/** The console in Arabic, written from the right: U+2068 and U+2069 keep a name or an address in one piece. */
export const words: Words = {
  product: 'Foyer',
  components,
  page: {
    desk: 'مكتبك',
    settings: 'الإعدادات',
    alerts: 'التنبيهات',
    targets: 'الأهداف',
    search: 'البحث',
    notFound: 'لا توجد صفحة بهذا العنوان.',
    toInbox: 'الانتقال إلى صندوق الوارد',
    skip: 'التخطي إلى المحتوى',
  },
  /** With U+200F: names that are written from the left follow one another from the right all the same. */
  comma: '،\u200f ',
  colon: ': ',
  loading: 'جارٍ التحميل…',
  again: 'إعادة المحاولة',
  cancel: 'إلغاء',
  close: 'إغلاق',
  dismiss: 'إخفاء',
  save: 'حفظ',
  added: 'تمت الإضافة',
  copy: 'نسخ',
  copied: 'تم النسخ',
  days: { today: 'اليوم', yesterday: 'أمس' },
  somebody: 'أحد الزملاء',

  ...forms,
  ...doors,
  ...presenceWords,
  ...waiting,

  views: {
    title: 'الاستفسارات',
    waiting: 'بانتظار الرد',
    owed: 'معاودة الاتصال',
    mine: 'استفساراتي',
    team: 'الفريق',
    left: 'عالقة',
    all: 'الكل',
    pastAway: 'تتعذّر قراءة الاستفسارات القديمة الآن؛ أما الجارية فكلها هنا.',
    count: inquiries,
    sift: 'التصفية والترتيب',
    choose: 'اختيار عدة استفسارات',
    chosen: 'تم',
    pick: (name) => `اختيار \u2068${name}\u2069`,
    log: 'تسجيل مكالمة أو زيارة',
  },
  empty: {
    waiting: { title: 'لا أحد ينتظر', lead: 'تظهر الاستفسارات الجديدة هنا فور أن يسأل أحد الزوار.' },
    owed: {
      title: 'لا أحد بانتظار معاودة الاتصال',
      lead: 'كل من طلب معاودة الاتصال به أو غادر قبل الرد يظهر هنا مع عنوانه، بترتيب موعد الاستحقاق.',
    },
    mine: { title: 'لا شيء لديك', lead: 'عند ضبط حالتك على «متاح» يُعرض عليك الاستفسار التالي.' },
    mineAvailable: { title: 'لا شيء لديك', lead: 'حالتك «متاح»: يُعرض عليك الاستفسار التالي هنا.' },
    team: { title: 'لا شيء مفتوح في فِرقك', lead: 'هنا ما ينتظر أو يُجاب عنه في طوابير فِرقك.' },
    left: {
      title: 'لا شيء عالق',
      lead: 'تأتي إلى هنا محادثات الزملاء الذين انتهى دوامهم أو بدأت إجازتهم أو غابوا. يمكن فتح أي منها وتحويلها.',
    },
    all: { title: 'لا استفسارات بعد', lead: 'تصل عبر الوسم الموجود في موقعك.' },
    embed: 'يوضع هذا السطر في كل صفحة من موقعك قبل \u2068</body>\u2069:',
    noSite: 'إضافة موقعك أولًا',
    embedMany: 'سطر كل موقع موجود في: الإعدادات، المواقع.',
    thread: {
      title: 'لا استفسار مفتوح',
      lead: 'يمكن اختيار استفسار من القائمة. المفتاحان j وk للتنقل، وEnter للفتح، و\u2068?\u2069 لعرض كل المفاتيح.',
    },
  },
  card: {
    waitingFor: (clock) => `مدة الانتظار ${clock}`,
    askedAgo: (clock) => `مضى على السؤال ${clock}`,
    callBackLate: (time) => `معاودة الاتصال متأخرة منذ ${time}`,
    callBackBy: (time) => `معاودة الاتصال قبل ${time}`,
    callBackBetween: (from, to) => `الاتصال بين ${from} و${to}`,
    writeLate: (time) => `الرد متأخر منذ ${time}`,
    writeBy: (time) => `الرد قبل ${time}`,
    offeredTo: (name) => `معروض على \u2068${name}\u2069`,
    offeredToYou: 'معروض عليك',
    with: (name) => `لدى \u2068${name}\u2069`,
    withYou: 'لديك',
    snoozed: (until) => `مؤجل حتى ${until}`,
    woke: 'عاد في موعد التأجيل',
    unseen: (holder) => `${holder}، لم يُفتح بعد`,
    unread: 'غير مقروء',
    draft: 'مسودة',
    here: 'الزائر في الصفحة',
    gone: 'غادر الزائر الصفحة',
  },
  states: {
    waiting: 'بانتظار الرد',
    'callback-owed': 'معاودة اتصال مستحقة',
    offered: 'معروض',
    open: 'مفتوح',
    resolved: 'تم الحل',
    unresolved: 'لم يُحل',
    disqualified: 'ليس من اختصاصنا',
    abandoned: 'تخلّى الزائر',
    void: 'غير محسوب',
  },
  offer: {
    title: (name) => `استفسار من \u2068${name}\u2069`,
    left: (seconds) =>
      counted(
        {
          one: 'بقيت ثانية واحدة',
          two: 'بقيت ثانيتان',
          few: 'بقيت * ثوانٍ',
          other: 'بقيت * ثانية',
        },
        seconds,
      ),
    accept: 'قبول',
    out: 'انتهت مدة العرض.',
  },
  notices: {
    offer: (name) => `معروض عليك: \u2068${name}\u2069`,
    given: (name) => `أُسند إليك: \u2068${name}\u2069`,
    asked: (name) => `يسألك أحد الزملاء عن \u2068${name}\u2069`,
    woke: (name) => `عاد في موعد التأجيل: \u2068${name}\u2069`,
    note: (name) => `ملاحظة من أحد الزملاء على \u2068${name}\u2069`,
    inquiry: (name) => `استفسار جديد من \u2068${name}\u2069`,
    message: (name) => `رسالة من \u2068${name}\u2069`,
    stranded: (name) => `لم يقبل أحد استفسار \u2068${name}\u2069. يُرجى إسناده إلى أحد.`,
    open: 'فتح',
    title: (count) => `(${count}) Foyer`,
  },

  ...thread,
  ...sales,
  ...teams,
  ...routing,
  ...measures,
  ...moves,
  ...triage,
  ...ledger,
  timeline,

  presence: {
    label: 'حالتك',
    available: 'متاح',
    availableLead: 'تُعرض عليك الاستفسارات الجديدة',
    busy: 'مشغول',
    busyLead: 'لإنهاء ما لديك فقط',
    away: 'غائب',
    awayLead: 'لا يُعرض عليك شيء',
    unreachable: 'غير متصل',
    failed: 'تعذّر تغيير حالتك.',
    sentAway: 'مرّ عرضان متتاليان دون قبول، فأصبحت حالتك «غائب» ولا يُعرض عليك شيء.',
    here: 'أنا هنا',
  },
  team: {
    title: 'الفريق',
    load: (load, capacity) => `${load} من ${capacity}`,
    loadLong: (load, capacity) => `الخانات: ${load} من ${capacity}`,
    alone: 'تمكن دعوة الزملاء من: الإعدادات، الأعضاء.',
    none: 'لا زملاء هنا بعد.',
    silent: 'لا استجابة',
    sentAway: (name) => `لا استجابة من \u2068${name}\u2069: مرّ عرضان متتاليان دون قبول.`,
  },

  banner: {
    cut: 'الاتصال مقطوع. ما يُكتب محفوظ وسيُرسل عند عودة الاتصال؛ وقد تكون المعلومات المعروضة قديمة.',
    polling: 'الشبكة هنا تحجب الاتصال المباشر. كل شيء يعمل، لكن أبطأ قليلًا.',
    stopped: 'Foyer مفتوح في نوافذ كثيرة، فتوقفت هذه النافذة. يُرجى إغلاق غيرها ثم إعادة المحاولة.',
    record: 'يتعذّر الوصول إلى قاعدة البيانات. الرد متاح؛ أما الاستفسارات القديمة والإعدادات فغير متاحة الآن.',
    now: 'الاتصال الآن',
  },

  menu: {
    label: 'قائمة حسابك',
    short: 'الحساب',
    light: 'فاتح',
    dark: 'داكن',
    system: 'حسب النظام',
    dense: 'عرض مكثّف',
    sound: 'الصوت',
    firstSteps: 'الخطوات الأولى',
    keys: 'المفاتيح',
    sessions: 'جلساتي',
  },
  keys: {
    title: 'المفاتيح',
    lead: 'تعمل في كل مكان ما دام المؤشر خارج حقول الكتابة.',
    next: 'الاستفسار التالي في القائمة',
    previous: 'الاستفسار السابق في القائمة',
    pick: 'اختياره، لتحويل عدة استفسارات',
    open: 'فتح الاستفسار',
    reply: 'كتابة رد',
    note: 'كتابة ملاحظة',
    accept: 'قبول العرض',
    back: 'العودة إلى القائمة',
    sift: 'تصفية القائمة وترتيبها',
    log: 'تسجيل مكالمة أو زيارة',
    palette: 'كل ما يمكن الانتقال إليه أو القيام به',
    help: 'عرض هذه المفاتيح',
    send: 'إرسال',
    newLine: 'سطر جديد',
    saved: 'البحث عن رد محفوظ أثناء الكتابة',
    waiting: 'بانتظار الرد',
    mine: 'استفساراتي',
    all: 'الكل',
  },

  ...settings,
}
