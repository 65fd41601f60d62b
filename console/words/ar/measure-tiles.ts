import type { tiles as english } from '../en-measure-tiles.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

const percentagePoints = (points: string) =>
  counted({ one: 'نقطة واحدة', two: 'نقطتين', few: '* نقاط', other: '* نقطة' }, points)

export const tiles: Widened<typeof english> = {
  early: 'من المبكر الحكم: ما زال المفتوح منها أكثر من المحسوم.',
  few: (count) => `المحسوب قليل (${count}): لا يدل على الكثير بعد.`,
  wait: {
    lead: 'انتظر نصف الزوار هذه المدة على الأكثر.',
    mean: 'المتوسط',
    working: 'المتوسط، بحساب ساعات العمل',
    within: (share) => `${share} خلال`,
    parts: 'أين يمضي الوقت، في المتوسط',
    toAssignment: 'حتى يُعرض على أحد',
    toAcceptance: 'حتى يقبله أحد',
    toReply: 'حتى كتابة الرد',
  },
  service: {
    goal: (share, time) => `الهدف: ${share} خلال ${time}`,
    goals: (least, most) => `أهداف قوائم الانتظار: من ${least} إلى ${most}`,
    within: 'في الوقت المحدد',
    missed: 'ليس في الوقت المحدد',
    why: 'لماذا ليس في الوقت المحدد',
    late: 'رُدّ عليها متأخرًا',
    lost: (calledBack, owed) =>
      [
        'غادر قبل الرد',
        ...(calledBack === 0 ? [] : [`منهم من عوود الاتصال بهم في الوقت المحدد: ${calledBack}`]),
        ...(owed === 0 ? [] : [`منهم من تُستحق لهم معاودة الاتصال: ${owed}`]),
      ].join('، '),
    overdue: 'لم يُردّ عليها بعد',
    verdict: { met: 'بُلغ الهدف', close: 'دون الهدف بقليل', missed: 'دون الهدف' },
  },
  abandon: {
    headline: (abandoned, of) => `${abandoned} من ${of} غادروا قبل الرد ولم يُعاود الاتصال بهم في الوقت المحدد.`,
    wide: 'غادر دون ما جاء لأجله',
    before: 'قبل الإسناد',
    after: 'بعد الإسناد',
    beside: 'إلى جانبه، وليس ضمن المعدل',
    unsent: 'بدأ السؤال ولم يُكمله',
  },
  message: {
    lead: 'انتظر نصف الرسائل هذه المدة على الأكثر، بحساب ساعات العمل.',
    passed: 'المتوسط، مع الليالي وأيام العطل',
  },
  level: 'في الوقت المحدد، إجمالًا',
  triage: {
    lead: 'عُرف النوع ودرجة الاستعجال والمسؤول في الوقت المحدد.',
    triaged: 'في الوقت المحدد',
    missed: 'بعد ذلك، أو لم يُعرف إطلاقًا',
  },
  work: {
    lead: 'وقت المعالجة لكل دورة؛ وحين تُعالج عدة دورات معًا تُقسم كل ثانية بينها.',
    elapsed: 'دون قسمة',
    concurrency: 'في آن واحد',
    busy: 'إجمالي وقت المعالجة',
    occupancyLead: 'نسبة ما ذهب إلى العمل من وقت تسجيل الدخول.',
    timeBusy: 'في العمل',
    signedIn: 'مع تسجيل الدخول',
    openLead: 'من القبول إلى الإغلاق، بحساب ساعات العمل، في المتوسط.',
    replies: 'الردود',
  },
  seen: {
    lead: 'من الإسناد إلى الاطلاع، في المتوسط.',
    median: 'النصف خلال',
    given: 'المُسند',
    unseen: 'دون اطلاع',
  },
  outcome: {
    title: 'ما صار إليه كل ما أتى',
    whole: 'كل منها في جزء واحد، متى انتهى. وليس ضمنها:',
    firstLead: 'سُوّيت من أول مرة، دون أن يضطر أحد إلى العودة.',
    resolvedLead: 'حُلّت دون تصعيد، مما رُدّ عليه وأُغلق.',
    atAll: 'حُلّت، مع تصعيد أو دونه',
    forGood: 'لم يُعد فتحها خلال 7 أيام',
    escalatedLead: 'انتقلت إلى مستوى أعلى أو إلى مدير.',
    transferRate: 'مما رُدّ عليه',
    handoffRate: 'مما رُدّ عليه',
    satisfiedLead: 'قُيّمت بـ 4 أو 5 من 5.',
    mean: 'المتوسط، من 5',
    responded: 'من قيّم ممن سُئلوا',
    complaintLead: (complaints, came) => `الشكاوى: ${complaints} من ${came} مما أتى.`,
    recommendLead: 'من \u2068−100\u2069 إلى 100: من أجابوا بـ 9 أو 10، ناقص من أجابوا بـ 6 أو أقل، بالمئة.',
  },
  deflection: {
    lead: 'من قالوا إن مقالًا أجابهم فلم يسألوا: لا استفسار وراء ذلك.',
    deflected: 'أغنى عنها مقال',
    open: (count) => `أغنى عنها مقال: ${count}، إلى المقالات`,
    apart: 'خارج ذلك، لأنهم لم يسألوا أصلًا. أغنى عنها مقال:',
    notKnown: 'لا يُعرف إلا للمواقع ولمساحة العمل كلها.',
  },
  sales: {
    qualifiedLead: (accepted, valid) => `ما قبلته المبيعات: ${accepted}، من العملاء المحتملين الصالحين: ${valid}.`,
    within30: 'قُبل خلال 30 يومًا من السؤال',
    decidedLead: 'المكسوب مما قُبل في هذه الفترة وحُسم حتى الآن.',
    stillOpen: 'لم يُحسم بعد',
    cohort: 'المكسوب حتى الآن، من كل ما قُبل',
    maturing: 'المتوقع خلال 90 يومًا',
    toWonLead: 'استغرق نصف الصفقات المكسوبة هذه المدة على الأكثر منذ الاستفسار.',
    closeLead: 'المكسوب من الصفقات المحسومة في هذه الفترة.',
    repeatLead: 'من الصفقات المكسوبة، ما كان لعملاء اشتروا من قبل.',
    fulfilmentLead: 'سُلّم حتى اليوم الموعود، من الصفقات المستحقة في هذه الفترة.',
  },
  /** With U+200F: a percent sign ends as if written from the left, and a number may follow. */
  interval: (sure, low, high) => `بثقة ${sure}: بين ${low} و${high}.\u200f`,
  maturing: (count) =>
    counted(
      {
        one: 'واحد منها قد يتغير.',
        two: 'اثنان منها قد يتغيران.',
        other: '* منها قد تتغير.',
      },
      count,
    ),
  points: {
    higher: (points, than) => `أعلى من ${than} بفارق ${percentagePoints(points)}`,
    lower: (points, than) => `أدنى من ${than} بفارق ${percentagePoints(points)}`,
  },
  times: {
    higher: (time, than) => `أطول من ${than} بفارق ${time}`,
    lower: (time, than) => `أقصر من ${than} بفارق ${time}`,
  },
  numbers: {
    higher: (by, than) => `أكثر من ${than} بفارق ${by}`,
    lower: (by, than) => `أقل من ${than} بفارق ${by}`,
  },
  than: {
    higher: (before) => `أكثر من السابق: ${before}`,
    lower: (before) => `أقل من السابق: ${before}`,
  },
  same: (than) => `كما في ${than}`,
}
