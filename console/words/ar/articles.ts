import type { articles as english } from '../en-articles.ts'
import type { Widened } from '../widened.ts'
import { times } from './counted.ts'

export const words: Widened<typeof english> = {
  lead: 'ما يكثر سؤال الزوار عنه، مُجابًا قبل أن يرسلوه: أثناء الكتابة تقترح أداة المحادثة ما يناسب. ولأجل ذلك يبقى ما يكتبونه في متصفحهم.',
  add: 'كتابة مقال',
  edit: 'تعديل',
  full: (most) => `بلغ عدد المقالات ${most}: تلزم إزالة مقال أولًا.`,
  empty: {
    title: 'لا مقال بعد',
    lead: 'تُكتب هنا الإجابات التي تتكرر كثيرًا: هل المنتج مقاوم للماء، وكم مدة الضمان، وكيف يُعاد شيء.',
  },
  draft: 'غير منشور',
  everywhere: 'في كل المواقع',
  used: (opened, answered) =>
    opened === 0 ? 'لم يقرأه أحد في آخر 30 يومًا.' : `قُرئ ${times(opened)} في آخر 30 يومًا؛ وأجاب ${times(answered)}.`,
  language: 'النص باللغة',
  title: 'العنوان',
  titleHint: 'كما قد يسأل أحدهم، في كلمات قليلة.',
  body: 'النص',
  bodyHint: 'كلمات بسيطة. السطر الفارغ يبدأ فقرة جديدة.',
  sites: 'المواقع التي تقترحه',
  sitesHint: 'عدم الاختيار يعني كلها.',
  published: 'متاح للزوار',
  remove: 'إزالة',
  removeSure: 'إزالته نهائيًا؟',
  removed: 'أُزيل المقال.',
  faults: {
    title: {
      empty: 'يُرجى كتابة عنوان بلغة واحدة على الأقل.',
      long: (language) => `العنوان بهذه اللغة أطول من 120 حرفًا: \u2068${language}\u2069.`,
    },
    body: {
      empty: 'يُرجى كتابة نص بلغة واحدة على الأقل.',
      long: (language) => `النص بهذه اللغة أطول من 6,000 حرف: \u2068${language}\u2069.`,
    },
  },
}
