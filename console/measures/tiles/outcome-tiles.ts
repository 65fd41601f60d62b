import { measuredWords } from '../../words/measured-words.ts'
import { decimalFigure, shareFigure } from '../figures.ts'
import type { Tile } from './tile.ts'

const { outcome } = measuredWords

const firstContactResolution: Tile = {
  id: 'firstContactResolution',
  lead: () => outcome.firstLead,
  lines: ({ whole: { firstContact }, line }) => [
    line('settledFirst', firstContact.first),
    line('notSettledFirst', firstContact.eligible - firstContact.first),
    line('repeats', firstContact.repeats),
    line('firstMaturing', firstContact.immature),
  ],
}

const resolutionRate: Tile = {
  id: 'resolutionRate',
  lead: () => outcome.resolvedLead,
  lines: ({ whole: { resolution, outcomes }, line }) => [
    line('resolvedUnescalated', resolution.resolvedUnescalated),
    line('answeredClosed', resolution.answeredClosed),
    [outcome.atAll, shareFigure(resolution.resolvedAtAll)],
    [outcome.forGood, shareFigure(outcomes.durableShare)],
  ],
}

const escalationRate: Tile = {
  id: 'escalationRate',
  lead: () => outcome.escalatedLead,
  lines: ({ whole: { escalation }, line }) => [
    line('escalated', escalation.escalated),
    line('transferred', escalation.transferred),
    [outcome.transferRate, shareFigure(escalation.transferRate)],
    line('handedOff', escalation.handedOff),
    [outcome.handoffRate, shareFigure(escalation.handoffRate)],
  ],
}

const satisfaction: Tile = {
  id: 'satisfaction',
  lead: () => outcome.satisfiedLead,
  lines: ({ whole: { satisfaction: rated }, line }) => [
    ...(rated.rate === null
      ? [line('ratings', rated.n)]
      : [line('satisfied', rated.satisfied), line('notSatisfied', rated.n - rated.satisfied)]),
    [outcome.mean, decimalFigure(rated.mean)],
    line('surveysAsked', rated.asked),
    [outcome.responded, shareFigure(rated.responseRate)],
  ],
}

export const outcomeTiles: readonly Tile[] = [firstContactResolution, resolutionRate, escalationRate, satisfaction]
