/** What Noravi's visitors can read before they ask. The demo's seed writes it. */
import type { ArticleToKeep } from '../../shared/schema/article.ts'

export const articles: readonly Omit<ArticleToKeep, 'sites' | 'published'>[] = [
  {
    title: {
      en: 'What does IP68 mean: is the lamp waterproof?',
      th: 'IP68 คืออะไร โคมกันน้ำไหม',
      ms: 'Apa maksud IP68: adakah lampu ini kalis air?',
      pl: 'Co znaczy IP68: czy lampa jest wodoodporna?',
      'zh-Hans': 'IP68 是什么意思：灯防水吗？',
    },
    body: {
      en: 'Rain and splashes do nothing to it, day after day.\n\nEvery lamp is tested under water for a whole day before it leaves us. Only cables that you connect yourself need a sealed box.',
      th: 'ฝนและน้ำกระเซ็นในทุกวันไม่มีผลเลย\n\nโคมทุกดวงทดสอบใต้น้ำหนึ่งวันเต็มก่อนส่ง เฉพาะสายที่ต่อเองต้องใช้กล่องกันน้ำ',
      ms: 'Hujan dan percikan air setiap hari tidak memberi kesan.\n\nSetiap lampu diuji di bawah air sehari penuh sebelum dihantar. Hanya kabel yang anda sambung sendiri memerlukan kotak kedap air.',
      pl: 'Deszcz i zachlapanie na co dzień nic jej nie robią.\n\nKażda lampa jest przed wysyłką badana pod wodą przez całą dobę. Tylko kable łączone na miejscu wymagają szczelnej puszki.',
      'zh-Hans': '日常淋雨或溅水完全不影响使用。\n\n每盏灯出厂前都在水下测试一整天。只有自行连接的电缆需要使用密封盒。',
    },
  },
  {
    title: {
      en: 'Warranty and sending something back',
      th: 'การรับประกันและการคืนสินค้า',
      ms: 'Jaminan dan pemulangan barang',
      pl: 'Gwarancja i zwroty',
      'zh-Hans': '质保与退货',
    },
    body: {
      en: 'You have 14 days to return a lamp, unused and in its box.\n\nThe warranty lasts three years: what is broken in that time is repaired or replaced.',
      th: 'คืนสินค้าได้ภายใน 14 วัน หากยังไม่ใช้และอยู่ในกล่อง\n\nรับประกันสามปี หากเสียในช่วงนี้เราซ่อมหรือเปลี่ยนให้',
      ms: 'Anda ada 14 hari untuk memulangkan lampu yang belum digunakan dan masih dalam kotak.\n\nJaminan tiga tahun: apa yang rosak dalam tempoh itu dibaiki atau diganti.',
      pl: 'Nieużywaną lampę w pudełku można zwrócić w ciągu 14 dni.\n\nGwarancja trwa trzy lata: co zepsuje się w tym czasie, naprawiamy albo wymieniamy.',
      'zh-Hans': '未使用且包装完好的灯可在 14 天内退货。\n\n质保三年：期间损坏的灯免费维修或更换。',
    },
  },
  {
    title: {
      en: 'Do you install the lamps? Installation is free from twenty lamps on',
      th: 'มีบริการติดตั้งไหม ติดตั้งฟรีตั้งแต่ 20 ดวง',
      pl: 'Czy montujecie lampy? Montaż gratis od dwudziestu sztuk',
      'zh-Hans': '是否提供安装？二十盏起免费安装',
    },
    body: {
      en: 'From twenty lamps on our own people install them, without a charge.\n\nFor fewer, a leaflet shows each step; most garden lights stand in a quarter of an hour.',
      th: 'ตั้งแต่ 20 ดวงขึ้นไป ทีมของเราติดตั้งให้ฟรี\n\nหากน้อยกว่านั้น มีคู่มือทีละขั้นตอน โคมสวนส่วนใหญ่ติดตั้งได้ใน 15 นาที',
      pl: 'Od dwudziestu lamp montują nasi ludzie, bez opłat.\n\nPrzy mniejszej liczbie ulotka pokazuje każdy krok; większość lamp ogrodowych stoi po kwadransie.',
      'zh-Hans': '二十盏起由我们的人员免费安装。\n\n数量较少时附有分步说明，大多数庭院灯一刻钟即可装好。',
    },
  },
  {
    title: {
      en: 'How long does the Solis-60 shine without sun?',
      th: 'Solis-60 ส่องได้นานแค่ไหนเมื่อไม่มีแดด',
      pl: 'Jak długo świeci Solis-60 bez słońca?',
      'zh-Hans': 'Solis-60 在阴天能亮多久？',
    },
    body: {
      en: 'Its LiFePO4 battery lasts three rainy nights, so that no road is dark in the monsoon.\n\nOne day of sun fills it again.',
      th: 'แบตเตอรี่ LiFePO4 อยู่ได้สามคืนที่ฝนตก ถนนจึงไม่มืดในหน้ามรสุม\n\nแดดเพียงวันเดียวก็ชาร์จเต็ม',
      pl: 'Akumulator LiFePO4 starcza na trzy deszczowe noce, więc w porze monsunu żadna droga nie jest ciemna.\n\nJeden słoneczny dzień ładuje go do pełna.',
      'zh-Hans': '磷酸铁锂电池可维持三个雨夜，雨季道路不会变暗。\n\n一天日照即可充满。',
    },
  },
]
