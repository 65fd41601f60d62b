/** What the columns of a list are, guessed from their names in English, Thai and Chinese. Pure. */
import type { ImportField } from '../../shared/schema/customer-import.ts'

/** Without spaces and signs, in small letters. */
const named: Record<ImportField, readonly string[]> = {
  fullName: [
    'name',
    'fullname',
    'customer',
    'customername',
    'client',
    'clientname',
    'contact',
    'contactname',
    'contactperson',
    'displayname',
    'ชื่อ',
    'ชื่อเต็ม',
    'ชื่อสกุล',
    'ชื่อนามสกุล',
    'ชื่อและนามสกุล',
    'ชื่อลูกค้า',
    'ลูกค้า',
    'ผู้ติดต่อ',
    'ชื่อผู้ติดต่อ',
    '姓名',
    '全名',
    '名称',
    '名字',
    '客户',
    '客户姓名',
    '客户名称',
    '联系人',
    '客戶',
    '客戶姓名',
    '聯絡人',
    '名稱',
  ],
  email: [
    'email',
    'emailaddress',
    'mail',
    'emailvalue',
    'primaryemail',
    'workemail',
    'homeemail',
    'อีเมล',
    'อีเมล์',
    'อีเมลล์',
    'ที่อยู่อีเมล',
    'เมล',
    '邮箱',
    '电子邮箱',
    '电子邮件',
    '邮件',
    '邮箱地址',
    '電子郵件',
    '電郵',
  ],
  phone: [
    'phone',
    'phonenumber',
    'phonevalue',
    'phoneno',
    'telephone',
    'telephonenumber',
    'tel',
    'telno',
    'mobile',
    'mobilephone',
    'mobilenumber',
    'mobileno',
    'cell',
    'cellphone',
    'contactnumber',
    'workphone',
    'homephone',
    'businessphone',
    'officephone',
    'โทร',
    'โทรศัพท์',
    'เบอร์',
    'เบอร์โทร',
    'เบอร์โทรศัพท์',
    'หมายเลขโทรศัพท์',
    'มือถือ',
    'เบอร์มือถือ',
    'โทรศัพท์มือถือ',
    '电话',
    '电话号码',
    '联系电话',
    '手机',
    '手机号',
    '手机号码',
    '移动电话',
    '電話',
    '手機',
    '手機號碼',
  ],
  line: ['line', 'lineid', 'ไลน์', 'ไลน์ไอดี', 'ไอดีไลน์', 'line号', 'line账号', 'line帳號'],
  whatsapp: ['whatsapp', 'whatsappnumber', 'whatsappno', 'วอตส์แอป', 'วอทส์แอป', 'วอตส์แอปป์', 'whatsapp号码'],
  wechat: ['wechat', 'wechatid', 'weixin', 'วีแชท', 'วีแชต', 'วีแชทไอดี', '微信', '微信号', '微信號'],
  language: ['language', 'lang', 'preferredlanguage', 'ภาษา', '语言', '語言'],
  note: [
    'note',
    'notes',
    'remark',
    'remarks',
    'comment',
    'comments',
    'memo',
    'หมายเหตุ',
    'โน้ต',
    'บันทึก',
    '备注',
    '附注',
    '說明',
    '说明',
    '備註',
  ],
}

/** Parts of a name, which make the whole together where no column has it. */
const given = ['firstname', 'givenname', 'first', 'middlename', 'middle', 'ชื่อจริง', 'ชื่อแรก', '名']
const family = ['lastname', 'surname', 'familyname', 'last', 'นามสกุล', '姓', '姓氏']
/** A whole name, or the given one where that of the family is beside it. */
const either = ['name', 'ชื่อ', '名字']

const byName = new Map(Object.entries(named).flatMap(([field, all]) => all.map((one) => [one, field as ImportField])))

/**
 * @param names of the columns, as they stand
 * @example guessColumns(['ชื่อ-นามสกุล', 'E-mail', 'มือถือ', 'Birthday']) // ['fullName', 'email', 'phone', null]
 */
export function guessColumns(names: readonly string[]): (ImportField | null)[] {
  const plain = names.map((name) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}]/gu, ''),
  )
  const taken = new Set<ImportField>()
  const guessed = plain.map((name) => {
    const field = byName.get(name) ?? null
    if (field === null || (taken.has(field) && (field === 'fullName' || field === 'language'))) return null
    taken.add(field)
    return field
  })
  const whole = guessed.indexOf('fullName')
  const isInParts =
    whole === -1 ||
    (either.includes(plain[whole]!) &&
      plain.some((name) => family.includes(name)) &&
      !plain.some((name) => given.includes(name)))
  if (!isInParts) return guessed
  return guessed.map((field, at) => (given.includes(plain[at]!) || family.includes(plain[at]!) ? 'fullName' : field))
}
