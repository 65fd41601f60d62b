/**
 * Who may be offered what, in a few plain lines: written apart from the Desk's routing, which it is held against. Times
 * are epoch ms.
 */
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { DeskSettings } from '../../worker/record/settings.ts'
import { mayOn } from './may.ts'

/** What the log of a person says of them. */
export interface Presence {
  declared: string
  reachable: boolean
  /** When they came or declared something last. */
  back: number
  /** When they, or their calendar for them (in its words), said what they are. */
  said: number
  calendar: string | null
  /** Since when they are not both reachable and not away; null while they are. */
  goneAt: number | null
}

/** Somebody as far as this question goes. */
export interface Candidate {
  member: DeskSettings['members'][number]
  presence: Presence
  /** In points. */
  load: number
  /** When they missed it last in this episode; null: never. */
  missedAt: number | null
}

/** Why not, in a word; null: they may. */
export function whyNot(
  inquiry: InquiryState,
  { member, presence, load, missedAt }: Candidate,
  settings: DeskSettings,
  at: number,
): string | null {
  if (calledLater(inquiry, at)) return 'to be called at a later time'
  if (presence.declared !== 'available') return 'declared away or busy'
  if (!presence.reachable) return 'no socket'
  if (load + points(inquiry) > member.capacity) return 'no room'
  if (missedAt !== null && presence.back <= missedAt) return 'missed it and has not come back'
  return whyNever(inquiry, member, settings) ?? whyNotYet(inquiry, member, settings, at)
}

/** They chose when to be called, and it is more than ten minutes until then. */
export function calledLater({ marks, answeredAt }: InquiryState, at: number): boolean {
  const { asked, from } = marks?.left ?? {}
  return answeredAt === null && asked !== undefined && from !== undefined && at < from - 600_000
}

/** What an inquiry takes of somebody's room: all of a point while its visitor is in a conversation, half of it otherwise. */
export function points({ idle, marks, visitorHere, answeredAt }: InquiryState): number {
  if (idle === true) return 0.5
  if (marks?.kind === 'message') return 0.5
  // Whoever asked to be called back counts as gone, wherever they are.
  const hasLeft = marks?.left !== undefined && (!visitorHere || marks.left.asked !== undefined)
  return hasLeft && answeredAt === null ? 0.5 : 1
}

/** A visitor is there, wrote last, and has nothing but silence from whoever has their conversation. */
export function awaitsWord({ state, visitorHere, ended, lastMessageFrom, marks }: InquiryState): boolean {
  if (marks?.kind !== 'live' || marks.left?.asked !== undefined) return false
  return state === 'open' && visitorHere && !ended && lastMessageFrom === 'visitor'
}

/** What no waiting changes; null: they may in time. */
export function whyNever(
  { team, queue, language, lead, level = 1 }: Pick<InquiryState, 'team' | 'queue' | 'language' | 'lead' | 'level'>,
  member: DeskSettings['members'][number],
  settings: DeskSettings,
): string | null {
  const { skills } = member
  const { group, size } = lead?.attributes ?? {}
  if (!mayOn(member).receives || member.capacity === 0) return 'takes nothing'
  if (!member.teams.includes(team)) return 'another team'
  if (skills.level < Math.max(level, levelOf(queue, settings))) return 'level'
  if (skills.languages !== null && !skills.languages.includes(language)) return 'language'
  if (group !== undefined && skills.groups !== null && !skills.groups.includes(group)) return 'group'
  if (size !== undefined && skills.sizes !== null && !skills.sizes.includes(size)) return 'size'
  return null
}

function levelOf(queue: string, settings: DeskSettings): number {
  return settings.queues.find(({ id }) => id === queue)?.rules.level ?? 1
}

function whyNotYet(
  { queue, lead, enteredAt }: Pick<InquiryState, 'queue' | 'lead' | 'enteredAt'>,
  { skills }: DeskSettings['members'][number],
  settings: DeskSettings,
  at: number,
): string | null {
  const tier = lead?.score?.tier
  const rules = settings.queues.find(({ id }) => id === queue)?.rules
  const [product, team] =
    (tier === 'A' || tier === 'B' ? rules?.widenHigh : rules?.widenOthers) ??
    (tier === 'A' || tier === 'B' ? [0, 10] : [20, 120])
  const waited = (at - enteredAt) / 1000
  if (waited >= team) return null
  const knows = (list: readonly string[] | null, what: string | undefined) =>
    what === undefined || list === null || list.includes(what)
  if (!knows(skills.products, lead?.attributes.product)) return 'product'
  return knows(skills.territories, lead?.attributes.territory) || waited >= product ? null : 'territory'
}
