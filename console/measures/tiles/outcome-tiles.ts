import { measuredWords } from '../../words/measured-words.ts'
import { articlesLink } from '../articles-link.ts'
import { countFigure, decimalFigure, shareFigure } from '../figures.ts'
import type { Tile } from './tile.ts'

const firstContactResolution: Tile = {
  id: 'firstContactResolution',
  lead: () => measuredWords.outcome.firstLead,
  lines: ({ whole: { firstContact }, line }) => [
    line('settledFirst', firstContact.first),
    line('notSettledFirst', firstContact.eligible - firstContact.first),
    line('repeats', firstContact.repeats),
    line('firstMaturing', firstContact.immature),
  ],
}

const resolutionRate: Tile = {
  id: 'resolutionRate',
  lead: () => measuredWords.outcome.resolvedLead,
  lines: ({ whole: { resolution, outcomes }, line }) => [
    line('resolvedUnescalated', resolution.resolvedUnescalated),
    line('answeredClosed', resolution.answeredClosed),
    [measuredWords.outcome.atAll, shareFigure(resolution.resolvedAtAll)],
    [measuredWords.outcome.forGood, shareFigure(outcomes.durableShare)],
  ],
}

const escalationRate: Tile = {
  id: 'escalationRate',
  lead: () => measuredWords.outcome.escalatedLead,
  lines: ({ whole: { escalation }, line }) => [
    line('escalated', escalation.escalated),
    line('transferred', escalation.transferred),
    [measuredWords.outcome.transferRate, shareFigure(escalation.transferRate)],
    line('handedOff', escalation.handedOff),
    [measuredWords.outcome.handoffRate, shareFigure(escalation.handoffRate)],
  ],
}

const satisfaction: Tile = {
  id: 'satisfaction',
  lead: () => measuredWords.outcome.satisfiedLead,
  lines: ({ whole: { satisfaction: rated }, line }) => [
    ...(rated.rate === null
      ? [line('ratings', rated.n)]
      : [line('satisfied', rated.satisfied), line('notSatisfied', rated.n - rated.satisfied)]),
    [measuredWords.outcome.mean, decimalFigure(rated.mean)],
    line('surveysAsked', rated.asked),
    [measuredWords.outcome.responded, shareFigure(rated.responseRate)],
  ],
}

const complaintRate: Tile = {
  id: 'complaintRate',
  lead: ({ whole: { complaints } }) =>
    measuredWords.outcome.complaintLead(countFigure(complaints.complaints), countFigure(complaints.came)),
  lines: ({ whole: { complaints }, line }) => [
    line('complaints', complaints.complaints),
    line('came', complaints.came),
  ],
}

const deflection: Tile = {
  id: 'deflection',
  lead: () => measuredWords.deflection.lead,
  lines: ({
    whole: {
      deflection: { deflected },
      outcomes,
    },
    line,
  }) => [[measuredWords.deflection.deflected, articlesLink(deflected ?? 0)], line('came', outcomes.entered)],
}

const recommendScore: Tile = {
  id: 'recommendScore',
  lead: () => measuredWords.outcome.recommendLead,
  lines: ({ whole: { recommend }, line }) => [
    line('recommendAnswers', recommend.n),
    ...(recommend.parts === null
      ? []
      : (['promoters', 'passives', 'detractors'] as const).map((part) => line(part, recommend.parts![part]))),
  ],
}

export const outcomeTiles: readonly Tile[] = [
  firstContactResolution,
  resolutionRate,
  escalationRate,
  complaintRate,
  deflection,
  satisfaction,
  recommendScore,
]
