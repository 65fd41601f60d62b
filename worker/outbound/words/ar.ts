import type { VisitorMailWords } from './words.ts'

/** What visitors are written, in Arabic. */
export const ar: VisitorMailWords = {
  foot: (workspace) => `أرسلته ${workspace} عبر Foyer.`,
  address: 'أو افتح هذا العنوان في متصفحك:',

  replies: {
    subject: (site, about) => `ردّت عليك ${site} (${about})`,
    greeting: () => 'مرحبًا،',
    lead: (site) => `ردّت ${site} على سؤالك:`,
    act: 'متابعة المحادثة',
    note: 'يفتح هذا الرابط محادثتك لكل من لديه هذه الرسالة، فلا تُعِد توجيهها من فضلك.',
  },
  'confirm-address': {
    subject: (_site, about) => `هل هذا عنوانك؟ (${about})`,
    greeting: () => 'مرحبًا،',
    lead: (site) =>
      `طلب أحدهم، وهو أنت على الأرجح، إرسال المحادثة مع ${site} إلى هنا. افتح هذا الرابط مرة واحدة وسنرسلها:`,
    act: 'نعم، أرسلوها إليّ',
    note: 'إن لم تكن أنت فلا تفعل شيئًا: لن نرسل شيئًا آخر.',
  },
  transcript: {
    subject: (site, about) => `محادثتك مع ${site} (${about})`,
    greeting: () => 'مرحبًا،',
    lead: (site) => `هذه محادثتك مع ${site}:`,
    act: 'متابعة المحادثة',
    note: 'يفتح هذا الرابط محادثتك لكل من لديه هذه الرسالة، فلا تُعِد توجيهها من فضلك.',
  },
}
