import type { YoursWords } from './yours-en.ts'

/** Arabic, loaded when whoever reads it looks at what is kept of them. */
export const words: YoursWords = {
  title: 'بياناتكم',
  kept: (site) => `يحتفظ ${site} بما كُتب هنا وبالاسم والعنوان اللذين قدمتموهما للرد عليكم.`,
  news: 'وافقتم على تلقي الأخبار أيضًا.',
  noNews: 'لا أريد أخبارًا بعد الآن',
  newsOver: 'لن تُرسل إليكم أخبار بعد الآن.',
  earlier: 'محادثاتكم السابقة',
  forget: 'حذف كل شيء',
  forgets: 'تُحذف محادثاتكم من هذا المتصفح، هنا ولدينا، وكذلك اسمكم وعنوانكم، ولا يمكن لأحد استعادتها.',
  sure: 'حذف كل شيء الآن؟',
  yes: 'نعم، احذفوه',
  no: 'لا، أبقوه',
  deleting: 'جارٍ الحذف. إذا لم يكن هناك اتصال فسيتم عند عودته.',
  deleted: 'حُذف كل ما كتبتموه إلينا هنا.',
  back: 'العودة إلى المحادثة',
}
