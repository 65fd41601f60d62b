/** What Noravi Lighting pays: hours in Bangkok, more where people are paid by another market, the platform, messages. */
import { dayPlus, monthOf } from '../shared/calendar.ts'
import type { Member } from '../shared/schema/member.ts'
import type { NewRate } from '../shared/schema/rate.ts'
import { dateAt } from '../shared/zone.ts'
import type { MemberClient } from './member-client.ts'
import { workspace } from './noravi.ts'
import { people } from './people.ts'

/** An hour, in satang, by a person's key. */
const hourOf = { piotr: 820_00, xiaowen: 410_00, meiling: 390_00 }

/** @param owner signed in; @param now epoch ms */
export async function setCosts(owner: MemberClient, now: number): Promise<void> {
  const { members } = await owner.get<{ members: Member[] }>('/api/members')
  const today = dateAt(now, workspace.zone)
  const from = dayPlus(today, -730)
  const rates: Pick<NewRate, 'kind' | 'member' | 'amount' | 'from'>[] = [
    { kind: 'usual', member: null, amount: 235_00, from },
    // Everybody has more since the month began.
    { kind: 'usual', member: null, amount: 250_00, from: `${monthOf(today)}-01` },
    ...Object.entries(hourOf).map(([key, amount]) => {
      const { email } = people.find((person) => person.key === key)!
      return { kind: 'member' as const, member: members.find((member) => member.email === email)!.id, amount, from }
    }),
    { kind: 'platform', member: null, amount: 24_000_00, from },
    { kind: 'inquiry', member: null, amount: 1_50, from },
  ]
  for (const rate of rates) await owner.post('/api/rates', { ...rate, currency: 'THB' })
}
