import type { routing as english, routingFields as englishFields } from '../en-routing.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const routing: Widened<typeof english> = {
  routing: {
    takes: 'ما تستقبله',
    takesHint:
      'يُختار ما تستقبله قائمة الانتظار من كل المواقع. القائمة التي لم يُختر منها شيء تعني كل ما فيها؛ وإن لم يُختر شيء إطلاقًا فليس لقائمة الانتظار إلا ما تقوده إليها مواقعها.',
    lists: {
      sites: 'المواقع',
      kinds: 'الأنواع',
      products: 'المنتجات',
      groups: 'مجموعات العملاء',
      sizes: 'الأحجام',
      territories: 'المناطق',
      tiers: 'الفئات',
      languages: 'اللغات',
      channels: 'القنوات',
    },
    one: {
      sites: 'الموقع',
      kinds: 'النوع',
      products: 'المنتج',
      groups: 'مجموعة العملاء',
      sizes: 'الحجم',
      territories: 'المنطقة',
      tiers: 'الفئة',
      languages: 'اللغة',
      channels: 'القناة',
    },
    sizes: { small: 'صغير', medium: 'متوسط', large: 'كبير' },
    channels: {
      chat: 'عبر أداة المحادثة',
      form: 'عبر نموذج في الموقع نفسه',
      phone: 'عبر الهاتف',
      'walk-in': 'حضوريًا',
      internal: 'من زميل أو موزّع',
    },
    onlyLed: 'لا شيء سوى ما تقوده إليها مواقعها.',
    asks: 'من يمكنه الرد',
    looks: 'كيف تبحث عمّن يرد',
    looksHint:
      'بالثواني منذ وصول الاستفسار. وحتى ذلك الحين يكون لمن يعرف منتجه ومنطقته معًا. أما المستوى واللغة ومجموعة العملاء والحجم فلا تهاون فيها.',
    goesFirst: 'ما يتقدّم',
    goesFirstHint:
      'بثواني انتظار تُمنح للاستفسار منذ البداية. للعملاء المحتملين ما يخص فئتهم: 240 للفئة A، و120 للفئة B. كل ما ينتظر يتقدّم، فلا يُتجاوز شيء إلى الأبد.',
    levelHint: 'من 1 إلى 6. من كان دون ذلك لا يُعرض عليه شيء من قائمة الانتظار هذه.',
    claims: 'يمكن لأعضائها أخذ ما ينتظر كما يشاؤون',
    claimsHint: 'من يأخذ استفسارًا يُحسب عليه في الحصة العادلة كأنه عُرض عليه.',
    atOnceHint:
      'الحقل الفارغ: يُعرض على الأعضاء فيقبلون. ومع رقم: يُسند إليهم مباشرةً؛ وإن لم يأتِ رد خلال هذه المدة انتقل إلى التالي.',
    only: (list, values) => `${list}: ${values}`,
    level: (level) => (level === 1 ? 'يمكن لأي عضو في الفريق الرد.' : `يمكن الرد لمن هم في المستوى ${level} أو أعلى.`),
    has: (level) => `المستوى ${level}`,
    skills: 'ما يمكنه القيام به',
    skillsHint: 'القائمة التي لم يُختر منها شيء تعني كل ما فيها.',
    skillLevelHint: 'من 1 للمبتدئ إلى 6.',
    try: {
      title: 'إلى أين يذهب استفسار؟',
      lead: 'يُختار المعروف عن الاستفسار؛ وما كُتب هنا يُؤخذ به قبل حفظه.',
      any: 'غير معروف',
      goes: (queue) => `يذهب إلى \u2068${queue}\u2069.`,
      asks: (count) =>
        counted(
          {
            one: 'تطلب صفة واحدة، وهي متوفرة في هذا الاستفسار.',
            two: 'تطلب صفتين، وهما متوفرتان في هذا الاستفسار.',
            few: 'تطلب * صفات، وكلها متوفرة في هذا الاستفسار.',
            other: 'تطلب * صفة، وكلها متوفرة في هذا الاستفسار.',
          },
          count,
        ),
      bySite: 'لا قائمة انتظار تطلبه، فيذهب إلى حيث يقود موقعه.',
      others: 'لماذا ليس غيرها',
      fits: 'يصلح لها، لكنها تطلب أقل',
      people: 'من يمكن أن يُعرض عليه',
      nobody: 'لا أحد: لا يمكن لأحد في هذا الفريق الرد عليه. يلزم تغيير مستواها، أو ما يمكن للأعضاء القيام به.',
      own: 'فورًا',
      later: 'بعد أن ينتظر',
    },
  },
  choice: {
    why: (name) => `لماذا \u2068${name}\u2069؟`,
    could: 'من كان يمكنه أخذه',
    cost: 'الكلفة',
    credit: 'المستحق سابقًا',
    how: 'تُختار أدنى كلفة: مدى انشغال العضو، ناقص ما يستحقه على الفريق، وتزيد لمن يستطيع القيام بأشياء أخرى كثيرة، وتقل لمن كان لديه من قبل. والمستحق بعدد الاستفسارات.',
    obstacles: {
      team: 'في فريق آخر',
      away: 'غير متاح',
      'off-shift': 'خارج الدوام',
      'on-leave': 'في إجازة',
      full: 'الخانات الشاغرة لا تكفي',
      missed: 'فاته العرض',
      level: 'المستوى أدنى من المطلوب',
      language: 'ليس بهذه اللغة',
      group: 'ليس لمثل هؤلاء العملاء',
      size: 'ليس لهذا الحجم',
      product: 'منتج آخر',
      territory: 'منطقة أخرى',
    },
  },
}

const aheadInvalid = 'ثوانٍ صحيحة، من 0 إلى 3600.'
const secondsInvalid = 'ثوانٍ صحيحة، من 0 إلى 86400.'

export const routingFields: Widened<typeof englishFields> = {
  level: { label: 'أدنى مستوى', empty: 'يُرجى إدخال مستوى.', invalid: 'عدد صحيح من 1 إلى 6.' },
  skillLevel: { label: 'المستوى', empty: 'يُرجى إدخال مستوى.', invalid: 'عدد صحيح من 1 إلى 6.' },
  highToProduct: {
    label: 'الفئة A أو B: لكل من يعرف المنتج',
    empty: 'يُرجى إدخال الثواني.',
    invalid: secondsInvalid,
  },
  highToTeam: { label: 'ثم للفريق كله', empty: 'يُرجى إدخال الثواني.', invalid: secondsInvalid },
  toProduct: {
    label: 'كل ما عداها: لكل من يعرف المنتج',
    empty: 'يُرجى إدخال الثواني.',
    invalid: secondsInvalid,
  },
  aheadUrgent: { label: 'عاجل', empty: 'يُرجى إدخال الثواني.', invalid: aheadInvalid },
  aheadComplaint: { label: 'شكوى', empty: 'يُرجى إدخال الثواني.', invalid: aheadInvalid },
  aheadOrder: { label: 'بخصوص طلبية', empty: 'يُرجى إدخال الثواني.', invalid: aheadInvalid },
  aheadColleague: { label: 'من زميل أو موزّع', empty: 'يُرجى إدخال الثواني.', invalid: aheadInvalid },
  atOnce: {
    label: 'ثواني الرد، حين لا يُعرض أولًا',
    empty: 'يُرجى إدخال الثواني.',
    invalid: 'ثوانٍ صحيحة، من 15 إلى 600؛ والحقل الفارغ: يُعرض على الجميع.',
  },
  toTeam: { label: 'ثم للفريق كله', empty: 'يُرجى إدخال الثواني.', invalid: secondsInvalid },
}
