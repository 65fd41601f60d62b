/**
 * New settings may take work from people who stay: whoever is given nothing any more hands back what is offered to them, and
 * what is open with whoever may not work on it any more is as with somebody who went (left-work.ts).
 */
import { mayOf } from '../../shared/permissions.ts'
import type { DeskSettings } from '../record/settings.ts'
import { handBack } from './comings.ts'
import type { DeskContext } from './desk-context.ts'
import type { Turn } from './turn.ts'

/**
 * What these people have is looked at as work that was left: at once, and beside any turn, so that a turn that breaks is made
 * good for by the clock.
 * @returns what a turn is to do about it already
 */
export function takeWork(
  before: DeskSettings,
  after: DeskSettings,
  { due }: Pick<DeskContext, 'due'>,
  now: number,
): (turn: Turn) => void {
  const lost = (action: 'inquiry.receive' | 'inquiry.work') =>
    after.members.filter((one) => {
      const was = before.members.find(({ id }) => id === one.id)
      return was !== undefined && mayOf(was)[action] !== 'none' && mayOf(one)[action] === 'none'
    })
  const [receiving, working] = [lost('inquiry.receive'), lost('inquiry.work')]
  for (const { id } of new Set([...receiving, ...working])) due.hasten('left', id, now)
  return (turn) => {
    for (const { id } of receiving) handBackTaken(turn, after, id)
  }
}

/** Whoever may be given nothing hands back what is offered to them. */
export function handBackTaken(turn: Turn, { members }: DeskSettings, member: string): void {
  const one = members.find(({ id }) => id === member)
  if (one !== undefined && mayOf(one)['inquiry.receive'] === 'none') handBack(turn, member, 'away')
}
