import type { costs as english } from '../en-costs.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'ما تكلّفه ساعة العمل والمنصة والاستفسار: ومنه تأتي التكلفة لكل حل في صفحة المؤشرات. لا يراها إلا المالكون ومسؤولو النظام والمديرون.',
  add: 'إضافة تكلفة',
  full: (most) => `أكبر عدد من التكاليف في مساحة عمل: ${most}.`,
  empty: {
    title: 'لا تكاليف بعد',
    lead: 'البداية بما تكلّفه ساعة العمل في المتوسط. وتأتي الساعات من دوام كل عضو في صفحة الأعضاء.',
  },
  of: {
    usual: 'ساعة عمل',
    member: (name) => `ساعة عمل \u2068${name}\u2069`,
    platform: 'المنصة، شهريًا',
    inquiry: 'استفسار',
  },
  about: {
    usual: 'لكل من ليست له تكلفة خاصة به. ويمكن أن تشمل ما يضاف إلى الأجر.',
    member: 'بدلًا من التكلفة المعتادة.',
    platform: 'التراخيص والاستضافة والهاتف: كل ما يُدفع شهريًا.',
    inquiry: 'ما يكلّفه كل استفسار فوق العمل، مثل الرسائل المدفوعة.',
  },
  from: (day) => `من ${day}`,
  now: 'الآن',
  remove: 'إزالة',
  removeSure: 'إزالتها نهائيًا؟',
  removed: 'أُزيلت التكلفة.',
  which: (of, from) => `${of}، ${from}`,
  currency: (code) => `كل التكاليف بعملة \u2068${code}\u2069. لتغيير ذلك تلزم إزالتها كلها.`,
  fromHint: 'تسري حتى التكلفة التالية للشيء نفسه.',
  card: {
    lead: (total, resolutions) => `${total} مقابل ما حُل، وعدده ${resolutions}.`,
    none: 'لم يُحل شيء من هذه الفترة بعد.',
    noRates: {
      title: 'كم يكلّف الحل الواحد؟',
      lead: 'تحدَّد تكلفة ساعة العمل، ثم يظهر ذلك هنا.',
      ownerLead: 'يحدّد مالك أو مسؤول نظام تكلفة ساعة العمل؛ وعندها يظهر ذلك هنا.',
      set: 'تحديد التكاليف',
    },
    change: {
      higher: (share, than) => `أعلى بنسبة ${share} من ${than}`,
      lower: (share, than) => `أقل بنسبة ${share} من ${than}`,
    },
    parts: {
      people: (hours) => `العمل، الساعات المدفوعة: ${hours}`,
      platform: 'المنصة',
      inquiries: 'الاستفسارات',
    },
    platformShare: (share) => `المنصة، ${share} بحسب وقت المعالجة`,
    total: 'المجموع',
    marginal: 'حل إضافي واحد، بوقت المعالجة وحده',
    rows: (by) => `بحسب ${by}`,
    columns: { attention: 'وقت المعالجة', resolutions: 'المحلول', cost: 'التكلفة', each: 'للواحد' },
    rest: 'الباقي',
    missing: { people: 'العمل', platform: 'المنصة', inquiries: 'الاستفسارات' },
    without: (parts) => `لا تكلفة تغطي الفترة كلها، فلا يدخل في الحساب ما لا تغطيه: ${parts}.`,
    uncounted: {
      'no-hours': (names) => `لا يشمل أجر من لا ساعات دوام له: ${names}.`,
      gone: (names) => `لا يشمل أجر من لم يعد يستقبل الاستفسارات: ${names}.`,
    },
    elsewhere: 'من كان في عدة فرق يُحسب كاملًا: تشمل صفوفه وتكلفة الحل الإضافي ما قام به لفرق أخرى.',
    toPeople: 'تحديد ساعات الدوام',
  },
}
