import type { RecommendWords } from '../../recommend/recommend-en.ts'
import type { ThreadWords } from './thread-en.ts'

/** Arabic, loaded with the conversation of whoever reads it. */
export const words: ThreadWords & RecommendWords = {
  thread: 'المحادثة',
  typing: (name) => `${name} يكتب…`,
  message: 'اكتب رسالة',
  noFiles: 'لا يمكن إرسال الصور والملفات هنا بعد. صِفها بالكلمات من فضلك.',
  end: 'إنهاء المحادثة',
  endSure: 'هل تريد إنهاء هذه المحادثة؟',
  endYes: 'نعم، أنهِها',
  endNo: 'لا، أتابع',
  transcript: 'أرسلوا هذا إلى بريدي',
  toConfirm: 'لقد كتبنا إليك. افتح الرابط في تلك الرسالة وسنرسل المحادثة.',
  onItsWay: 'المحادثة في طريقها إلى بريدك.',
  yours: 'بياناتكم',
  writeAgain: 'اكتب من جديد لمتابعتها.',
  askAnew: 'اسأل عن أمر آخر',
  mend: 'العودة إلى النموذج',
  rate: 'كيف كانت إجابتنا؟',
  scores: ['سيئة جدًا', 'سيئة', 'مقبولة', 'جيدة', 'جيدة جدًا'],
  rateSend: 'إرسال التقييم',
  rated: 'شكرًا على تقييمك.',
  recommend: 'ما مدى احتمال أن توصي بنا؟',
  ends: '0: غير محتمل إطلاقًا. 10: محتمل جدًا.',
  thanks: 'شكرًا على إجابتك.',
  offlineIdle: 'أنت غير متصل. يمكنك متابعة الكتابة.',
  reconnecting: 'نعيد الاتصال…',
}
