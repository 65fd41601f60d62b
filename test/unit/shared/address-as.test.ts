import { describe, expect, it } from 'vitest'
import { addressAs } from '../../../shared/address-as.ts'
import { Language } from '../../../shared/schema/basics.ts'

describe('how a reply addresses somebody', () => {
  it.each([
    // Thai: คุณ and the given name, in place of what the visitor wrote before it.
    ['th', 'วิภา ศรีสุข', 'คุณวิภา'],
    ['th', 'วิภา', 'คุณวิภา'],
    ['th', 'คุณวิภา ศรีสุข', 'คุณวิภา'],
    ['th', 'คุณวิภา', 'คุณวิภา'],
    ['th', 'คุณ วิภา', 'คุณวิภา'],
    ['th', 'นายสมชาย ใจดี', 'คุณสมชาย'],
    ['th', 'นาย สมชาย ใจดี', 'คุณสมชาย'],
    ['th', 'นางสาววิภา ศรีสุข', 'คุณวิภา'],
    ['th', 'น.ส.วิภา ศรีสุข', 'คุณวิภา'],
    ['th', 'นางวิภา ศรีสุข', 'คุณวิภา'],
    ['th', 'นายิกา ศรีสุข', 'คุณนายิกา'],
    ['th', 'คุณากร ศรีสุข', 'คุณคุณากร'],
    ['th', 'นางฟ้า', 'คุณนางฟ้า'],
    ['th', 'ดร.สมชาย ใจดี', 'ดร.สมชาย'],
    ['th', 'ดร. สมชาย ใจดี', 'ดร. สมชาย'],
    ['th', 'พ.ต.ท. สมชาย ใจดี', 'พ.ต.ท. สมชาย'],
    ['th', 'สุรชัย เทศบาลตำบลริมธาร', 'คุณสุรชัย'],
    ['th', 'Wipa Srisuk', 'คุณ Wipa'],
    ['th', '张伟', 'คุณ 张伟'],
    // Malay: both forms, unless the name says whose child it is; nobody is made married or unmarried.
    ['ms', 'Nurul Aina binti Hassan', 'Puan Nurul Aina'],
    ['ms', 'Farid bin Iskandar', 'Encik Farid'],
    ['ms', 'Ahmad b. Ali', 'Encik Ahmad'],
    ['ms', 'Siti bt. Omar', 'Puan Siti'],
    ['ms', 'Kumar a/l Raju', 'Encik Kumar'],
    ['ms', 'Priya A/P Raju', 'Puan Priya'],
    ['ms', 'Jimbau anak Ranggau', 'Tuan/Puan Jimbau'],
    ['ms', 'Lim Jia Hao', 'Tuan/Puan Lim Jia Hao'],
    ['ms', 'Nurul Huda, Sinar Jaya Electrical', 'Tuan/Puan Nurul Huda'],
    ['ms', 'Nurul', 'Tuan/Puan Nurul'],
    ['ms', 'Puan Nurul', 'Puan Nurul'],
    ['ms', 'Dato’ Farid bin Iskandar', 'Dato’ Farid'],
    ['ms', 'Tan Sri Lim', 'Tan Sri Lim'],
    ['ms', 'Tan Mei Ling', 'Tuan/Puan Tan Mei Ling'],
    // Polish: a name that ends like a woman's may be a man's.
    ['pl', 'Tomasz Nowak', 'Pan/Pani Tomasz Nowak'],
    ['pl', 'Kuba Wójcik', 'Pan/Pani Kuba Wójcik'],
    ['pl', 'Pani Anna Nowak', 'Pani Anna Nowak'],
    ['pl', 'dr Anna Nowak', 'dr Anna Nowak'],
    ['pl', 'Pankracy Nowak', 'Pan/Pani Pankracy Nowak'],
    // Chinese: the whole name, without its other spelling; 总 and 先生 are what somebody gives themselves.
    ['zh-Hans', '张伟', '张伟'],
    ['zh-Hans', '陈美玲 Tan Mei Ling', '陈美玲'],
    ['zh-Hans', 'Tan Mei Ling', 'Tan Mei Ling'],
    ['zh-Hans', '张 伟', '张伟'],
    ['zh-Hans', '张总', '张总'],
    ['zh-Hans', '张伟 上海明湖照明', '张伟'],
    ['zh-Hans', '张伟（上海明湖照明）', '张伟'],
    ['zh-Hant', '張偉', '張偉'],
    ['zh-Hant', '歐陽娜娜 Nana', '歐陽娜娜'],
    // Arabic: both forms.
    ['ar', 'محمد علي', 'السيد/ة محمد علي'],
    ['ar', 'د. محمد علي', 'د. محمد علي'],
    ['ar', 'السيدة فاطمة', 'السيدة فاطمة'],
    // English: which name is the given one cannot be told.
    ['en', 'Jane Smith', 'Jane Smith'],
    ['en', 'Lim Jia Hao', 'Lim Jia Hao'],
    ['en', 'Smith, Jane', 'Smith, Jane'],
    ['pl', 'Tomasz Nowak (Jasna)', 'Pan/Pani Tomasz Nowak'],
    ['ar', ', محمد', 'السيد/ة , محمد'],
    ['en', 'Dr Jane Smith', 'Dr Jane Smith'],
  ] as const)('%s: %s is %s', (language, fullName, address) => {
    expect(addressAs(fullName, language)).toBe(address)
  })

  it.each(Language.options)('says something of every name in %s, and nothing of none', (language) => {
    expect(addressAs('', language)).toBe('')
    for (const name of ['Bo', 'วิภา', '伟', 'د', '…', 'นาย', 'คุณ', 'Pan', 'bin Ali', '😀 😀'])
      expect(addressAs(name, language).trim()).not.toBe('')
  })
})
