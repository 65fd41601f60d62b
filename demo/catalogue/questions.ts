/**
 * What people ask Noravi Lighting, by shop, in their own languages: about sixty questions. The history and the visitors
 * that a newcomer lets come ask from it.
 */
import type { Product, SiteKey } from '../sites.ts'

/** The language of a text. */
export type Tongue = 'en' | 'th' | 'ms' | 'pl' | 'zh'
/** An answer to the flow's first question; null: asked without the flow. */
type About = 'price' | 'advice' | 'order' | 'complaint' | 'dealer' | null
/** One of the workspace's topics. */
export type Topic = 'price' | 'stock' | 'delivery' | 'installation' | 'warranty' | 'quality' | 'other'

export interface CatalogueQuestion {
  site: SiteKey
  tongue: Tongue
  about: About
  product: Product | null
  topic: Topic
  text: string
}

const at =
  (site: SiteKey, tongue: Tongue) =>
  (about: About, product: Product | null, topic: Topic, text: string): CatalogueQuestion => ({
    site,
    tongue,
    about,
    product,
    topic,
    text,
  })

const th = at('th', 'th')
const thEnglish = at('th', 'en')
const my = at('my', 'ms')
const myEnglish = at('my', 'en')
const myChinese = at('my', 'zh')
const pl = at('pl', 'pl')
const plEnglish = at('pl', 'en')
const cn = at('cn', 'zh')
const cnEnglish = at('cn', 'en')

export const questions: readonly CatalogueQuestion[] = [
  th('price', 'suan', 'price', 'โคมไฟสวน Suan สั่ง 10 ดวงมีส่วนลดไหมคะ'),
  th('price', 'suan', 'price', 'ราคา Suan รวมค่าส่งไปเชียงใหม่เท่าไรครับ'),
  th('price', 'solis-60', 'price', 'ขอใบเสนอราคา Solis-60 สำหรับถนนในหมู่บ้านค่ะ'),
  th('price', 'solis-60', 'price', 'โครงการของเทศบาลต้องการโคมไฟถนนโซลาร์ ขอราคาและระยะเวลาส่งครับ'),
  th('price', 'fala', 'price', 'สปอตไลต์ Fala 50 วัตต์ ราคาส่งเท่าไรคะ'),
  th('advice', 'suan', 'quality', 'Suan ติดริมสระน้ำได้ไหมคะ โดนน้ำกระเด็นตลอด'),
  th('advice', 'solis-60', 'quality', 'ฝนตกติดกันสามวัน Solis-60 ยังสว่างทั้งคืนไหมครับ'),
  th('advice', 'solis-60', 'installation', 'เสาสูงหกเมตรใช้ Solis-60 ได้ไหม ต้องเว้นระยะกี่เมตรคะ'),
  th('advice', 'fala', 'stock', 'Fala มีของพร้อมส่งเมื่อไรครับ'),
  th('order', null, 'delivery', 'สั่งไปสี่วันแล้วยังไม่ได้เลขพัสดุค่ะ'),
  th('order', null, 'delivery', 'ขอเปลี่ยนที่อยู่จัดส่งก่อนของออกได้ไหมครับ'),
  th('order', null, 'price', 'ขอใบกำกับภาษีในนามบริษัทค่ะ'),
  th('complaint', 'suan', 'quality', 'โคม Suan ดับหนึ่งดวงหลังใช้ไปสองเดือนค่ะ'),
  th('complaint', null, 'delivery', 'ของมาถึงกล่องบุบ กระจกแตกหนึ่งดวงครับ'),
  th('dealer', null, 'price', 'ร้านผมที่หาดใหญ่อยากเป็นตัวแทนจำหน่าย ติดต่อใครครับ'),
  th(null, null, 'warranty', 'ประกันสามปีครอบคลุมแบตเตอรี่ด้วยไหมคะ'),
  th(null, null, 'installation', 'บริการติดตั้งฟรีเริ่มที่กี่ดวงครับ'),
  thEnglish('price', 'suan', 'price', 'How much are 30 Suan lights with installation on Koh Samui?'),
  thEnglish('price', 'solis-60', 'price', 'We need 40 Solis-60 for a resort road. Could you send a quotation?'),
  thEnglish('advice', 'suan', 'quality', 'Is Suan safe next to a salt water pool?'),
  thEnglish('order', null, 'delivery', 'My parcel says delivered but nothing is here.'),

  my('price', 'suan', 'price', 'Berapa harga Suan untuk 50 unit, hantar ke Ipoh?'),
  my('price', 'suan', 'stock', 'Ada stok Suan sekarang? Saya perlukan 12 unit minggu ini.'),
  my('price', 'solis-60', 'price', 'Boleh bagi sebut harga Solis-60 untuk jalan kampung, 24 unit?'),
  my('advice', 'suan', 'installation', 'Suan boleh dipasang di dinding luar rumah tak?'),
  my('advice', 'solis-60', 'quality', 'Kalau hujan sepanjang minggu, bateri Solis tahan berapa malam?'),
  my('order', null, 'delivery', 'Pesanan saya belum sampai, boleh semak status?'),
  my('order', null, 'delivery', 'Boleh hantar selepas waktu pejabat di Shah Alam?'),
  my('complaint', 'suan', 'quality', 'Lampu Suan saya berkelip sejak semalam.'),
  my(null, null, 'warranty', 'Macam mana nak tuntut waranti tiga tahun?'),
  myEnglish('price', 'fala', 'price', 'Price for 20 Fala flood lights for a badminton court in Subang?'),
  myEnglish('price', 'suan', 'price', 'Do you have contractor pricing for Suan, around 120 pieces?'),
  myEnglish('advice', 'fala', 'quality', 'Is Fala bright enough for a loading bay 8 metres wide?'),
  myEnglish('complaint', null, 'delivery', 'Two of six boxes are missing from my delivery.'),
  myEnglish('dealer', null, 'price', 'We run three hardware shops in Penang and would like to carry your lamps.'),
  myChinese('price', 'solis-60', 'price', '请问 Solis-60 买 15 套有优惠吗？可以送到槟城吗？'),
  myChinese('advice', 'suan', 'warranty', 'Suan 花园灯保修多久？坏了怎么换？'),

  pl('price', 'fala', 'price', 'Proszę o cenę 60 lamp Fala z dostawą do Katowic.'),
  pl('price', 'fala', 'stock', 'Kiedy Fala będzie znów dostępna? Potrzebuję 25 sztuk.'),
  pl('price', 'solis-60', 'price', 'Gmina szuka oświetlenia drogi rowerowej, ile kosztuje 80 Solis-60?'),
  pl('price', 'suan', 'price', 'Ile kosztuje 8 lamp Suan do ogrodu?'),
  pl('advice', 'fala', 'installation', 'Czy Fala 50 W wystarczy na podjazd o długości 12 metrów?'),
  pl('advice', 'solis-60', 'quality', 'Jak Solis działa zimą, przy krótkim dniu?'),
  pl('order', null, 'delivery', 'Zamówienie miało być wczoraj, gdzie jest przesyłka?'),
  pl('order', null, 'price', 'Proszę o fakturę korygującą, zły NIP.'),
  pl('complaint', 'fala', 'quality', 'Lampa przecieka przy złączu po pierwszym deszczu.'),
  pl('dealer', null, 'price', 'Prowadzimy hurtownię w Radomiu, jakie są warunki dla dystrybutorów?'),
  pl(null, null, 'warranty', 'Czy gwarancja obejmuje uszczelki?'),
  plEnglish('price', 'fala', 'price', 'What is the dealer price for 200 Fala, delivered to Gdańsk?'),
  plEnglish('order', null, 'delivery', 'Can I pick up my order in Warsaw on Friday?'),

  cn('price', 'solis-60', 'price', '园区道路需要 120 套 Solis-60，请报价。'),
  cn('price', 'fala', 'price', 'Fala 50W 批发价多少？先要 60 个。'),
  cn('price', 'fala', 'stock', 'Fala 现在有现货吗？下周要用。'),
  cn('advice', 'solis-60', 'quality', '连续阴雨三天，路灯还能亮整晚吗？'),
  cn('advice', 'suan', 'quality', 'Suan 装在喷泉旁边可以吗？会溅水。'),
  cn('order', null, 'delivery', '物流单号三天没有更新了，麻烦查一下。'),
  cn('complaint', 'fala', 'quality', '收到的灯有一个不亮，怎么处理？'),
  cn('complaint', null, 'delivery', '送来的型号不对，我们工地在等。'),
  cn(null, null, 'installation', '你们在苏州有安装服务吗？'),
  cnEnglish('price', 'solis-60', 'price', 'Please quote 300 Solis-60, CIF Ningbo.'),
]
