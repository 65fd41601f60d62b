/** What the demo's shops ask, in Malay, Polish and Chinese, by the English of it; a sum of money stands where `*` does. */
import type { Wording } from '../../shared/schema/flow.ts'

type Words = readonly [ms: string, pl: string, zh: string]

const words: Readonly<Record<string, Words>> = {
  'What is it about?': ['Tentang apa?', 'Czego dotyczy pytanie?', '您想咨询什么？'],
  'A price': ['Harga', 'Cena', '价格'],
  Advice: ['Nasihat', 'Porada', '选购建议'],
  'My order': ['Pesanan saya', 'Moje zamówienie', '我的订单'],
  'A complaint': ['Aduan', 'Reklamacja', '投诉'],
  'I sell your lamps': ['Saya menjual lampu anda', 'Sprzedaję Państwa lampy', '我是经销商'],
  'Which lamp is it about?': ['Lampu yang mana?', 'O którą lampę chodzi?', '关于哪款灯？'],
  'Suan garden light': ['Lampu taman Suan', 'Lampa ogrodowa Suan', 'Suan 庭院灯'],
  'Fala flood light': ['Lampu limpah Fala', 'Naświetlacz Fala', 'Fala 投光灯'],
  'Solis-60 solar street lamp': ['Lampu jalan suria Solis-60', 'Solarna lampa uliczna Solis-60', 'Solis-60 太阳能路灯'],
  'Whom is it for?': ['Untuk siapa?', 'Dla kogo?', '用于哪里？'],
  'My home': ['Rumah saya', 'Do domu', '自己家'],
  'A project I build': ['Projek yang saya bina', 'Do inwestycji, którą prowadzę', '我承建的项目'],
  'My shop': ['Kedai saya', 'Do mojego sklepu', '我的店铺'],
  'A public body': ['Badan awam', 'Dla instytucji publicznej', '政府或公共机构'],
  'How many do you need?': ['Berapa yang diperlukan?', 'Ile sztuk?', '需要多少？'],
  lamps: ['lampu', 'szt.', '盏'],
  'Shall we install them (free from 20 lamps on)?': [
    'Perlukah kami memasangnya (percuma mulai 20 lampu)?',
    'Czy mamy je zamontować (bezpłatnie od 20 sztuk)?',
    '是否需要我们安装（20 盏起免费）？',
  ],
  'Yes, please': ['Ya', 'Tak, proszę', '需要'],
  'No, we do it ourselves': ['Tidak, kami pasang sendiri', 'Nie, zrobimy to sami', '不需要，自行安装'],
  'Where will they stand?': ['Di mana ia dipasang?', 'Gdzie będą stały?', '安装在哪里？'],
  'Central Thailand': ['Thailand tengah', 'Środkowa Tajlandia', '泰国中部'],
  'The north': ['Utara', 'Północ', '北部'],
  'The south': ['Selatan', 'Południe', '南部'],
  'Klang Valley': ['Lembah Klang', 'Dolina Klang', '巴生谷'],
  Mazowsze: ['Mazowsze', 'Mazowsze', '马佐夫舍'],
  Śląsk: ['Śląsk', 'Śląsk', '西里西亚'],
  '华东 East China': ['China Timur', 'Chiny Wschodnie', '华东'],
  '华南 South China': ['China Selatan', 'Chiny Południowe', '华南'],
  'When do you need them?': ['Bila diperlukan?', 'Na kiedy?', '什么时候需要？'],
  'This month': ['Bulan ini', 'W tym miesiącu', '本月'],
  'This quarter': ['Suku tahun ini', 'W tym kwartale', '本季度'],
  'I am only looking': ['Saya hanya melihat-lihat', 'Na razie się rozglądam', '先了解一下'],
  'What may it cost in all?': ['Berapa bajet keseluruhan?', 'Ile może kosztować całość?', '总预算大约多少？'],
  'Up to *': ['Hingga *', 'Do *', '* 以下'],
  '* to *': ['* hingga *', 'Od * do *', '* 至 *'],
  'More than *': ['Lebih daripada *', 'Ponad *', '* 以上'],
  'Is there a tender date?': ['Adakah tarikh tender?', 'Czy jest termin przetargu?', '有招标日期吗？'],
  'Who decides?': ['Siapa yang memutuskan?', 'Kto decyduje?', '由谁决定？'],
  'I do': ['Saya', 'Ja', '我本人'],
  'My superior': ['Ketua saya', 'Mój przełożony', '我的上级'],
  'A committee': ['Jawatankuasa', 'Komisja', '委员会'],
  'What is the number of your order?': [
    'Apakah nombor pesanan anda?',
    'Jaki jest numer zamówienia?',
    '您的订单号是多少？',
  ],
  'What may we do for you?': ['Apa yang boleh kami bantu?', 'Co możemy zrobić?', '需要我们做什么？'],
  'What is wrong?': ['Apa masalahnya?', 'Co się stało?', '出现了什么问题？'],
  'The lamp does not work as it should': ['Lampu tidak berfungsi', 'Lampa nie działa, jak powinna', '灯不能正常使用'],
  'The delivery': ['Penghantaran', 'Dostawa', '配送问题'],
  'Something else': ['Perkara lain', 'Coś innego', '其他'],
  'Since when?': ['Sejak bila?', 'Od kiedy?', '从什么时候开始？'],
  'What would put it right?': ['Bagaimana kami boleh membetulkannya?', 'Co by to naprawiło?', '希望我们如何解决？'],
}

/** A sum as the shops write theirs: `20,000 baht`, `RM 3,000`, `2,500 zł`. */
const sum = /RM [\d,]+|[\d,]+ (?:baht|zł|yuan)/gu

/** The wording in the other languages of the shops, too. @throws Error where the English of it is not known here */
export function inAllTongues(wording: Wording): Wording {
  const said = wording.en!
  const sums = said.match(sum) ?? []
  const known = words[said.replace(sum, '*')]
  if (known === undefined) throw new Error(`There are no other words for “${said}” in demo/catalogue/flow-words.ts.`)
  const [ms, pl, zh] = known.map((one) => {
    const left = [...sums]
    return one.replaceAll('*', () => left.shift()!)
  })
  return { ...wording, ms: ms!, pl: pl!, 'zh-Hans': zh! }
}
