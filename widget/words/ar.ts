import type { Words } from './en.ts'
import { plural } from './plural.ts'

const signs = plural('ar', { zero: 'حرف', one: 'حرف', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف' })

/** Arabic, loaded as a file of its own; written from the right. */
export const words: Words = {
  language: 'ar',
  languages: 'اللغة',
  title: 'اسألنا',
  close: 'إغلاق',
  again: 'حاول مجددًا',
  here: 'يوجد من يجيبك الآن',
  away: 'اترك سؤالك وسنعود إليك',
  loading: 'لحظة من فضلك…',
  unreachable: 'يتعذّر الوصول إلينا الآن. ما كتبته باقٍ هنا.',

  step: (place, all) => `السؤال ${place} من ${all}`,
  next: 'التالي',
  back: 'رجوع',
  skip: 'تخطٍّ',
  answers: 'إجاباتك',
  skipped: 'تم تخطيه',
  change: 'تغيير',

  fullName: 'الاسم الكامل',
  replyBy: 'أين نردّ عليك؟',
  kinds: { email: 'البريد', phone: 'الهاتف', line: 'LINE', whatsapp: 'واتساب', wechat: 'WeChat' },
  addresses: {
    email: 'البريد الإلكتروني',
    phone: 'رقم الهاتف',
    line: 'معرّف LINE',
    whatsapp: 'رقم واتساب',
    wechat: 'معرّف WeChat',
  },
  question: 'سؤالك',
  comment: 'هل تودّ إضافة شيء؟',
  marketing: 'يمكنكم أيضًا إرسال الأخبار والعروض إليّ.',
  optional: 'اختياري',
  send: 'إرسال',
  responsible: (who) => `المسؤول عن بياناتك: ${who}`,
  faults: {
    fullName: 'اكتب اسمك من فضلك.',
    address: 'أخبرنا أين نردّ عليك.',
    question: 'اكتب سؤالك من فضلك.',
    consent: 'لا يمكننا الرد إلا بموافقتك.',
    email: 'تحقّق من العنوان، مثل name@example.com.',
    phone: 'تحقّق من الرقم: ستة أرقام على الأقل.',
    answer: 'أجب عن هذا السؤال من فضلك.',
    number: (least, most) => `اكتب رقمًا من ${least} إلى ${most}.`,
    long: (most) => `${most} ${signs(most)} على الأكثر.`,
    refused: 'لم يُقبل هذا. تحقّق منه من فضلك.',
  },

  haveIt: 'وصلنا سؤالك',
  keptHere: 'محفوظ بأمان على هذا الجهاز',
  receipt: 'رقم الطلب',
  with: (name) => `يجيبك ${name}`,
  offline: 'أنت غير متصل؛ سنرسله فور عودتك.',
  busy: 'الأسئلة كثيرة الآن. سنرسله بعد لحظة ولن يضيع شيء.',
  retrying: 'يتعذّر الوصول إلى الخادم؛ نواصل المحاولة ولن يضيع شيء.',
  stayHere: 'هذا المتصفح لا يحفظ شيئًا: أبقِ الصفحة مفتوحة حتى يتم الإرسال.',

  delivery: {
    waiting: 'بانتظار الإرسال',
    sending: 'جارٍ الإرسال…',
    sent: 'أُرسلت',
    read: 'قُرئت',
    refused: 'لم تُقبل',
  },

  over: 'انتهت هذه المحادثة.',
}
