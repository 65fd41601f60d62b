/** The people of Noravi Lighting who work in Foyer. The demo's seed invites them, its history lets them work. */
import type { Role } from '../shared/schema/member.ts'
import type { SiteKey } from './sites.ts'

export type Department = 'support' | 'marketing' | 'sales'

export interface Person {
  /** Short name for the plan of the history. */
  key: string
  name: string
  email: string
  role: Exclude<Role, 'owner'>
  department: Department
  /** Share of a full one. */
  weight: number
  /** Conversations at once; 0 takes only what is given by hand. */
  capacity: number
  /** Of skill, 1 to 6. */
  level: number
  /** A newcomer may sign in as them: their password is shown at the start. */
  shown?: true
  /** Sells in this country. */
  sells?: SiteKey
}

const at = (name: string) => `${name}@noravi.example`
const support = { role: 'assistant', department: 'support', weight: 1, capacity: 3, level: 1 } as const
const sales = { role: 'assistant', department: 'sales', weight: 1, capacity: 0, level: 3 } as const

export const owner = { name: 'Wanida Srisuk', email: at('wanida'), level: 6 }

export const people: readonly Person[] = [
  { ...support, key: 'anan', name: 'Anan Thongchai', email: at('anan'), level: 4, shown: true },
  { ...support, key: 'katarzyna', name: 'Katarzyna Wójcik', email: at('katarzyna'), level: 3, shown: true },
  {
    ...support,
    key: 'nurul',
    name: 'Nurul Aina binti Hassan',
    email: at('nurul'),
    weight: 0.5,
    capacity: 2,
    level: 2,
    shown: true,
  },
  { ...support, key: 'siriporn', name: 'พลอย Siriporn Kaewmanee', email: at('siriporn') },
  { ...support, key: 'meiling', name: '陈美玲 Tan Mei Ling', email: at('meiling'), level: 2 },
  { ...support, key: 'xiaowen', name: '林晓雯 Lin Xiaowen', email: at('xiaowen'), level: 3 },
  { ...support, key: 'piotr', name: 'Piotr Zieliński', email: at('piotr'), level: 5 },
  {
    key: 'farid',
    name: 'Farid Iskandar',
    email: at('farid'),
    role: 'manager',
    department: 'marketing',
    weight: 1,
    capacity: 0,
    level: 6,
  },
  { ...sales, key: 'natcha', name: 'นก Natcha Phromdee', email: at('natcha'), department: 'marketing' },
  {
    key: 'somchai',
    name: 'Somchai Rattanapong',
    email: at('somchai'),
    role: 'manager',
    department: 'sales',
    shown: true,
    weight: 1,
    capacity: 0,
    level: 6,
  },
  { ...sales, key: 'arthit', name: 'Arthit Saelim', email: at('arthit'), capacity: 3, sells: 'th', shown: true },
  { ...sales, key: 'jiahao', name: 'Lim Jia Hao', email: at('jiahao'), sells: 'my' },
  { ...sales, key: 'marta', name: 'Marta Kowalska', email: at('marta'), sells: 'pl' },
  { ...sales, key: 'zhoulei', name: '周磊 Zhou Lei', email: at('zhoulei'), sells: 'cn' },
  { ...sales, key: 'krit', name: 'Krit Boonmee', email: at('krit') },
]
