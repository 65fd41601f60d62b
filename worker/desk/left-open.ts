/** What is open with somebody who is not there: the view for whoever can give it to another. */
import { mayOf, maySee, reaches } from '../../shared/permissions.ts'
import type { Reader } from '../../shared/permissions.ts'
import type { DeskContext } from './desk-context.ts'
import { leftOpen } from './left-work.ts'
import type { Held } from './live-rows.ts'

/** Open inquiries looked through. */
const most = 2_000

/** Of others, as far as `by` may give it to another; with whom it has been longest without anybody there first. */
export function leftOpenFor(
  { live, roster, settings }: Pick<DeskContext, 'live' | 'roster' | 'settings'>,
  by: Reader,
): Held[] {
  const scope = mayOf(by)['inquiry.assign']
  if (scope === 'none') return []
  return live
    .inPhase('open', most)
    .map((id) => live.inquiry(id)!)
    .filter(({ state }) => state.assignee !== by.member && maySee(by, state) && reaches(scope, by, state))
    .flatMap((held) => {
      const left = leftOpen(held.state, settings, roster)
      return left === null ? [] : [{ held, since: left.since }]
    })
    .sort((one, other) => one.since - other.since)
    .map(({ held }) => held)
}
