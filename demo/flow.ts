/** What the demo's shop asks before an inquiry is sent: which lamp, for whom, how many, by when. English and Thai. */
import type { Condition, Question } from '../shared/schema/flow.ts'

const isLead: Condition = { question: 'about', is: ['price', 'advice'] }
const isOrder: Condition = { question: 'about', is: ['order'] }
const isComplaint: Condition = { question: 'about', is: ['complaint'] }
const hasTender: Condition = { question: 'for-whom', is: ['contractor', 'public'] }

const asked = { required: true, mustHave: false, when: [isLead] }
const optional = { required: false, mustHave: false, when: [isLead] }

const lead: Question[] = [
  {
    ...asked,
    id: 'product',
    kind: 'choice',
    ask: { en: 'Which lamp is it about?', th: 'สนใจโคมไฟรุ่นไหนคะ' },
    options: [
      { id: 'suan', label: { en: 'Suan garden light', th: 'Suan โคมไฟสวน' }, sets: { product: 'suan' } },
      { id: 'fala', label: { en: 'Fala flood light', th: 'Fala สปอตไลต์' }, sets: { product: 'fala' } },
      {
        id: 'solis-60',
        label: { en: 'Solis-60 solar street lamp', th: 'Solis-60 โคมไฟถนนโซลาร์' },
        worth: { axis: 'fit', points: 10 },
        sets: { product: 'solis-60' },
      },
    ],
  },
  {
    ...asked,
    id: 'for-whom',
    kind: 'choice',
    mustHave: true,
    ask: { en: 'Whom is it for?', th: 'ใช้สำหรับที่ไหนคะ' },
    options: [
      {
        id: 'home',
        label: { en: 'My home', th: 'บ้านของฉัน' },
        worth: { axis: 'fit', points: 5 },
        sets: { group: 'household' },
      },
      {
        id: 'contractor',
        label: { en: 'A project I build', th: 'โครงการที่รับเหมา' },
        worth: { axis: 'fit', points: 15 },
        sets: { group: 'contractor' },
      },
      {
        id: 'dealer',
        label: { en: 'My shop', th: 'ร้านของฉัน' },
        worth: { axis: 'fit', points: 15 },
        sets: { group: 'dealer' },
      },
      {
        id: 'public',
        label: { en: 'A public body', th: 'หน่วยงานราชการ' },
        worth: { axis: 'fit', points: 20 },
        sets: { group: 'public-body' },
      },
    ],
  },
  {
    ...asked,
    id: 'quantity',
    kind: 'number',
    mustHave: true,
    ask: { en: 'How many do you need?', th: 'ต้องการกี่ชิ้นคะ' },
    unit: { en: 'lamps', th: 'ชิ้น' },
    least: 1,
    most: 100_000,
    bands: [
      { from: 1, sets: { size: 'small' } },
      { from: 20, sets: { size: 'medium' } },
      { from: 100, worth: { axis: 'fit', points: 15 }, sets: { size: 'large' } },
    ],
  },
  {
    ...optional,
    id: 'installation',
    kind: 'choice',
    when: [isLead, { question: 'quantity', atLeast: 20 }],
    ask: { en: 'Shall we install them (free from 20 lamps on)?', th: 'ตั้งแต่ 20 ชิ้นติดตั้งฟรี ให้เราติดตั้งให้ไหมคะ' },
    options: [
      { id: 'yes', label: { en: 'Yes, please', th: 'ติดตั้งให้ด้วย' } },
      { id: 'no', label: { en: 'No, we do it ourselves', th: 'ไม่ต้อง ติดตั้งเอง' } },
    ],
  },
  {
    ...asked,
    id: 'where',
    kind: 'choice',
    ask: { en: 'Where will they stand?', th: 'ติดตั้งที่ภาคไหนคะ' },
    options: [
      { id: 'central', label: { en: 'Central Thailand', th: 'ภาคกลาง' }, sets: { territory: 'th-central' } },
      { id: 'north', label: { en: 'The north', th: 'ภาคเหนือ' }, sets: { territory: 'th-north' } },
      { id: 'south', label: { en: 'The south', th: 'ภาคใต้' }, sets: { territory: 'th-south' } },
    ],
  },
  {
    ...asked,
    id: 'when',
    kind: 'choice',
    ask: { en: 'When do you need them?', th: 'ต้องการเมื่อไรคะ' },
    options: [
      {
        id: 'month',
        label: { en: 'This month', th: 'ภายในเดือนนี้' },
        worth: { axis: 'intent', points: 15 },
        sets: { urgency: 'high' },
      },
      {
        id: 'quarter',
        label: { en: 'This quarter', th: 'ภายในไตรมาสนี้' },
        worth: { axis: 'intent', points: 8 },
        sets: { urgency: 'normal' },
      },
      { id: 'looking', label: { en: 'I am only looking', th: 'ขอดูข้อมูลก่อน' }, sets: { urgency: 'low' } },
    ],
  },
  {
    ...optional,
    id: 'budget',
    kind: 'choice',
    ask: { en: 'What may it cost in all?', th: 'งบประมาณรวมประมาณเท่าไรคะ' },
    options: [
      { id: 'small', label: { en: 'Up to 20,000 baht', th: 'ไม่เกิน 20,000 บาท' } },
      { id: 'middle', label: { en: '20,000 to 500,000 baht', th: '20,000–500,000 บาท' } },
      { id: 'large', label: { en: 'More than 500,000 baht', th: 'มากกว่า 500,000 บาท' } },
    ],
  },
  {
    ...optional,
    id: 'tender',
    kind: 'text',
    when: [isLead, hasTender],
    ask: { en: 'Is there a tender date?', th: 'มีกำหนดยื่นซองเมื่อไรคะ' },
    longest: 100,
  },
  {
    ...asked,
    id: 'who-decides',
    kind: 'choice',
    when: [isLead, hasTender],
    ask: { en: 'Who decides?', th: 'ใครเป็นผู้ตัดสินใจคะ' },
    options: [
      { id: 'me', label: { en: 'I do', th: 'ฉันเอง' } },
      { id: 'superior', label: { en: 'My superior', th: 'หัวหน้า' } },
      { id: 'committee', label: { en: 'A committee', th: 'คณะกรรมการ' }, worth: { axis: 'fit', points: 5 } },
    ],
  },
]

const order: Question[] = [
  {
    id: 'order-number',
    kind: 'text',
    required: true,
    mustHave: false,
    when: [{ question: 'about', is: ['order', 'complaint'] }],
    ask: { en: 'What is the number of your order?', th: 'หมายเลขคำสั่งซื้อคืออะไรคะ' },
    longest: 40,
  },
  {
    id: 'wish',
    kind: 'text',
    required: true,
    mustHave: false,
    when: [isOrder],
    ask: { en: 'What may we do for you?', th: 'ต้องการให้เราช่วยเรื่องใดคะ' },
    longest: 1_000,
  },
]

const complaint: Question[] = [
  {
    id: 'trouble',
    kind: 'choice',
    required: true,
    mustHave: false,
    when: [isComplaint],
    ask: { en: 'What is wrong?', th: 'เกิดปัญหาอะไรขึ้นคะ' },
    options: [
      { id: 'quality', label: { en: 'The lamp does not work as it should', th: 'สินค้าใช้งานไม่ได้ตามปกติ' } },
      { id: 'delivery', label: { en: 'The delivery', th: 'การจัดส่ง' } },
      { id: 'other', label: { en: 'Something else', th: 'เรื่องอื่น' } },
    ],
  },
  {
    id: 'since',
    kind: 'text',
    required: false,
    mustHave: false,
    when: [isComplaint],
    ask: { en: 'Since when?', th: 'เป็นมาตั้งแต่เมื่อไรคะ' },
    longest: 100,
  },
  {
    id: 'put-right',
    kind: 'text',
    required: false,
    mustHave: false,
    when: [isComplaint],
    ask: { en: 'What would put it right?', th: 'อยากให้เราแก้ไขอย่างไรคะ' },
    longest: 1_000,
  },
]

export const flow: { line: number; questions: Question[] } = {
  line: 55,
  questions: [
    {
      id: 'about',
      kind: 'choice',
      required: true,
      mustHave: true,
      when: [],
      ask: { en: 'What is it about?', th: 'ติดต่อเรื่องอะไรคะ' },
      options: [
        {
          id: 'price',
          label: { en: 'A price', th: 'สอบถามราคา' },
          worth: { axis: 'intent', points: 10, again: 10 },
          sets: { kind: 'lead' },
        },
        { id: 'advice', label: { en: 'Advice', th: 'ขอคำแนะนำ' }, sets: { kind: 'lead' } },
        { id: 'order', label: { en: 'My order', th: 'คำสั่งซื้อของฉัน' }, sets: { kind: 'order', urgency: 'normal' } },
        { id: 'complaint', label: { en: 'A complaint', th: 'ร้องเรียน' }, sets: { kind: 'complaint', urgency: 'high' } },
        {
          id: 'dealer',
          label: { en: 'I sell your lamps', th: 'ฉันเป็นตัวแทนจำหน่าย' },
          sets: { kind: 'colleague', group: 'dealer', urgency: 'normal' },
        },
      ],
    },
    ...lead,
    ...order,
    ...complaint,
  ],
}
