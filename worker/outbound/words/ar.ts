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
}
