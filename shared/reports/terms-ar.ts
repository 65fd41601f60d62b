/** What reports call things in Arabic: on the screen and in the mail. */
import type { ReportTerms } from './terms-en.ts'

export const reportTerms: ReportTerms = {
  cause: (cause, share) => {
    switch (cause.kind) {
      case 'holiday':
        return `كان ذلك يوم \u2068${cause.name}\u2069`
      case 'fewer-people':
        return `كان الموجودون أقل (${cause.there}، والمعتاد ${cause.usual})`
      case 'widget':
        return `تعطّلت أداة المحادثة في \u2068${cause.site}\u2069 (${share(cause.failed)}، والمعتاد ${share(cause.usual)})`
      case 'queue':
        return `يأتي من قائمة الانتظار \u2068${cause.name}\u2069 (${share(cause.share)} منه)`
      case 'site':
        return `يأتي من الموقع \u2068${cause.name}\u2069 (${share(cause.share)} منه)`
      case 'source':
        return `يأتي من المصدر \u2068${cause.name}\u2069 (${share(cause.share)} منه)`
    }
  },
  watched: {
    inquiries: 'الاستفسارات',
    serviceLevel: 'مستوى الخدمة',
    messageServiceLevel: 'الرد على الرسائل في الوقت المحدد',
    wait: 'متوسط المدة حتى الرد الأول',
    abandonRate: 'معدل التخلي',
    handleTime: 'متوسط وقت المعالجة',
    satisfaction: 'الرضا',
    closeRate: 'معدل الكسب',
    goodsReturns: 'البضاعة المرتجعة',
  },
  lines: {
    inquiries: 'الاستفسارات',
    answered: 'رُدّ عليه',
    serviceLevel: 'مستوى الخدمة',
    abandonRate: 'معدل التخلي',
    wait: 'المدة حتى الرد الأول',
    handleTime: 'متوسط وقت المعالجة',
    firstContactResolution: 'الحل من أول تواصل',
    satisfaction: 'الرضا',
    closeRate: 'معدل الكسب',
    dealsWon: 'الصفقات المكسوبة',
    dealsLost: 'الصفقات المخسورة',
    goodsReturns: 'بضاعة مرتجعة',
    fulfilment: 'الوفاء بموعد التسليم',
    sentBack: 'عملاء محتملون أعادتهم المبيعات',
    transferred: 'تحويلات دون تخطيط',
  },
  reasons: {
    lost: 'أسباب خسارة الصفقات',
    competitor: 'خُسرت لصالح',
    goods: 'أسباب إرجاع البضاعة',
    'sent-back': 'أسباب إعادة العملاء المحتملين',
    transfer: 'أسباب تحويل الاستفسارات',
    escalation: 'أسباب تصعيد الاستفسارات',
  },
}
