/**
 * What Noravi Lighting wants to reach in each month of this quarter, and why yesterday fell short: set through the console's own
 * addresses once the past is played. Sized by that past, so that some is reached and some is not.
 */
import { dayPlus, monthOf, quarterOf } from '../shared/calendar.ts'
import type { Member } from '../shared/schema/member.ts'
import type { NewTarget, Subject } from '../shared/schema/target.ts'
import type { Team } from '../shared/schema/team.ts'
import { dateAt } from '../shared/zone.ts'
import type { MemberClient } from './member-client.ts'
import { workspace } from './noravi.ts'
import { people } from './people.ts'

type Wish = Pick<NewTarget, 'measure' | 'value'> & Partial<Pick<NewTarget, 'currency' | 'objective'>>

const waiting = { objective: 'Whoever asks has an answer while they still wait' }
const settled = { objective: 'What we settle stays settled, and they say so' }

const ofSupport: readonly Wish[] = [
  { ...waiting, measure: 'answered', value: 2_000 },
  { ...waiting, measure: 'serviceLevel', value: 0.85 },
  { ...waiting, measure: 'wait', value: 30 },
  { ...settled, measure: 'resolutionRate', value: 0.9 },
  { ...settled, measure: 'satisfaction', value: 0.85 },
  { measure: 'passed', value: 240 },
]

/** By a person's key. */
const ofPeople: Readonly<Record<string, readonly Wish[]>> = {
  anan: [
    { measure: 'answered', value: 230 },
    { measure: 'satisfaction', value: 0.8 },
  ],
  katarzyna: [
    { measure: 'answered', value: 440 },
    { measure: 'wait', value: 30 },
  ],
  nurul: [{ measure: 'answered', value: 90 }],
  somchai: [
    { measure: 'qualified', value: 120 },
    { measure: 'dealsWon', value: 20 },
    { measure: 'wonValue', value: 5_000_000_00, currency: 'THB' },
  ],
}

/** @param owner signed in; @param now epoch ms */
export async function setTargets(owner: MemberClient, now: number): Promise<void> {
  const { teams } = await owner.get<{ teams: Team[] }>('/api/teams')
  const { members } = await owner.get<{ members: Member[] }>('/api/members')
  const support: Subject = { kind: 'team', id: teams.find((team) => team.function === 'support')!.id }
  const personOf = (key: string): Subject => {
    const { email } = people.find((person) => person.key === key)!
    return { kind: 'member', id: members.find((member) => member.email === email)!.id }
  }
  const today = dateAt(now, workspace.zone)
  const all = [
    ...ofSupport.map((wish) => ({ subject: support, ...wish })),
    ...Object.entries(ofPeople).flatMap(([key, wishes]) => wishes.map((wish) => ({ subject: personOf(key), ...wish }))),
  ]
  for (const month of quarterOf(monthOf(today)))
    for (const target of all) await owner.post('/api/targets', { month, ...target })
  const reason = 'Mei Ling is on leave since yesterday, and half of the day’s questions came within an hour at noon.'
  await owner.put('/api/targets/reasons', { subject: support, day: dayPlus(today, -1), reason })
}
