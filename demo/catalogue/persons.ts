/** Made-up people and firms who ask, by language of their question. The history and the visitors of the demo bear their names. */
import type { Tongue } from './questions.ts'

export const persons: Record<Tongue, { people: readonly string[]; firms: readonly string[] }> = {
  en: {
    people: [
      'James Carter',
      'Emily Watson',
      'Oliver Grant',
      'Sophie Turner',
      'Daniel Reed',
      'Grace Bennett',
      'Lucas Meyer',
      'Hannah Brooks',
    ],
    firms: ['Palm Bay Resort', 'Greenfield Builders', 'Harbour Hardware', 'Bluewater Marina'],
  },
  th: {
    people: [
      'สมชาย ใจดี',
      'วิภา สุขสันต์',
      'ณัฐพล ศรีวงศ์',
      'กัญญา บุญมาก',
      'ปรีชา ทองดี',
      'อรุณี แก้วใส',
      'ธนา วัฒนกุล',
      'มาลี จันทร์เพ็ญ',
      'สุรชัย พรหมมา',
      'พิมพ์ชนก รักไทย',
    ],
    firms: ['เทศบาลตำบลริมธาร', 'บ้านริมน้ำ รีสอร์ท', 'หจก. แสงทองการโยธา', 'อบต. ดอนแก้ว', 'ร้านไฟฟ้าหาดใหญ่'],
  },
  ms: {
    people: [
      'Siti Aminah binti Yusof',
      'Ahmad Faizal',
      'Nurul Huda',
      'Mohd Hafiz bin Rahman',
      'Aisyah Zulkifli',
      'Rosnah Ismail',
      'Azlan Shah',
      'Farah Nadia',
    ],
    firms: ['Sinar Jaya Electrical', 'Kedai Lampu Ikhlas', 'Majlis Perbandaran Seri Damai', 'Bina Maju Construction'],
  },
  pl: {
    people: [
      'Tomasz Lewandowski',
      'Anna Wiśniewska',
      'Marek Dąbrowski',
      'Joanna Kamińska',
      'Paweł Szymański',
      'Ewa Jankowska',
      'Krzysztof Mazur',
      'Magdalena Krawczyk',
    ],
    firms: ['Hurtownia Jasna', 'Gmina Zielonki', 'Elektro-Dom Radom', 'BudMax Katowice'],
  },
  zh: {
    people: ['张伟', '王芳', '李强', '陈静', '刘洋', '黄丽', '赵磊', '吴敏'],
    firms: ['上海明湖照明', '苏州园区市政', '宁波海港工程', '广州亮城贸易'],
  },
}
