/**
 * What Noravi Lighting keeps by the clock from today on: opening hours of the queues abroad, shifts, somebody on leave with
 * a colleague to stand in, targets, and what things cost. Set through the console's own addresses once the past is played, which had its own hours.
 * Whoever a newcomer may sign in as works at any time, and the shop of the demo is always open.
 */
import type { Hours, Interval } from '../shared/schema/hours.ts'
import type { Member } from '../shared/schema/member.ts'
import type { Queue } from '../shared/schema/queue.ts'
import { dateAt } from '../shared/zone.ts'
import type { MemberClient } from './member-client.ts'
import { people } from './people.ts'
import { setCosts } from './set-costs.ts'
import { setTargets } from './set-targets.ts'

const [kualaLumpur, warsaw, shanghai, bangkok] = ['Asia/Kuala_Lumpur', 'Europe/Warsaw', 'Asia/Shanghai', 'Asia/Bangkok']
const dayMs = 86_400_000

/** A time of the day in minutes. */
const at = (hours: number, minutes = 0) => hours * 60 + minutes
const office: Interval[] = [[at(9), at(18)]]
const withPause: Interval[] = [
  [at(9), at(12, 45)],
  [at(14, 45), at(18)],
]
const withNoon: Interval[] = [
  [at(9), at(12)],
  [at(13, 30), at(18)],
]

/** The same from Monday to Friday, but for what is said otherwise. */
function week(zone: string, usual: Interval[], other: Partial<NonNullable<Hours['weekly']>> = {}): Hours {
  const days = { mon: usual, tue: usual, wed: usual, thu: usual, fri: usual, sat: [], sun: [] }
  return { zone, weekly: { ...days, ...other }, extra: [], closed: [] }
}

/** The Saturday after a day in a zone, on which a free day is made up for. */
function nextSaturday(now: number, zone: string): string {
  const days = Array.from({ length: 7 }, (_, later) => dateAt(now + (later + 1) * dayMs, zone))
  return days.find((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === 6)!
}

/** Opening hours by the queue's name. @param now epoch ms */
function openingHours(now: number): Record<string, Hours> {
  return {
    'MY One': week(kualaLumpur, office, { fri: withPause }),
    'PL Dealers': week(warsaw, [[at(8), at(16)]]),
    'CN 工程': {
      ...week(shanghai, withNoon),
      extra: [{ date: nextSaturday(now, shanghai), intervals: withNoon }],
    },
  }
}

/** Shifts by a person's key. */
const shifts: Record<string, Hours> = {
  siriporn: week(bangkok, [[at(8, 30), at(17, 30)]], { sat: [[at(8, 30), at(17, 30)]] }),
  xiaowen: week(shanghai, withNoon),
  piotr: week(warsaw, [[at(8), at(16)]]),
}

/** Who is away for some days, and who gets what is meant for them. */
const onLeave = { person: 'meiling', standIn: 'nurul', sinceDays: 1, forDays: 3 }

/** @param owner signed in; @param now epoch ms */
export async function settleIn(owner: MemberClient, now: number): Promise<void> {
  const { queues } = await owner.get<{ queues: Queue[] }>('/api/queues')
  for (const [name, hours] of Object.entries(openingHours(now)))
    await owner.patch(`/api/queues/${queues.find((queue) => queue.name === name)!.id}`, { hours })
  const { members } = await owner.get<{ members: Member[] }>('/api/members')
  const idOf = (key: string) => {
    const { email } = people.find((person) => person.key === key)!
    return members.find((member) => member.email === email)!.id
  }
  for (const [key, hours] of Object.entries(shifts)) await owner.patch(`/api/members/${idOf(key)}`, { hours })
  const { person, standIn, sinceDays, forDays } = onLeave
  const leave = {
    from: dateAt(now - sinceDays * dayMs, kualaLumpur),
    until: dateAt(now + forDays * dayMs, kualaLumpur),
    standIn: idOf(standIn),
  }
  await owner.patch(`/api/members/${idOf(person)}`, {
    hours: week(kualaLumpur, [[at(8), at(17)]]),
    leave: [leave],
  })
  await setTargets(owner, now)
  await setCosts(owner, now)
}
