/**
 * New settings may take work from people who stay: whoever is given nothing any more hands back what is offered to them, and
 * what is open with whoever may not work on it any more is as with somebody who went (left-work.ts).
 */
import { mayOf } from '../../shared/permissions.ts'
import type { DeskSettings } from '../record/settings.ts'
import { handBack } from './comings.ts'
import type { DeskContext } from './desk-context.ts'
import type { Turn } from './turn.ts'

export function takeWork(turn: Turn, { due }: Pick<DeskContext, 'due'>, before: DeskSettings, after: DeskSettings) {
  for (const one of after.members) {
    const was = before.members.find(({ id }) => id === one.id)
    if (was === undefined) continue
    const lost = (action: 'inquiry.receive' | 'inquiry.work') =>
      mayOf(was)[action] !== 'none' && mayOf(one)[action] === 'none'
    if (lost('inquiry.receive')) handBack(turn, one.id, 'away')
    if (lost('inquiry.work')) turn.beside(() => due.hasten('left', one.id, turn.now))
  }
}
